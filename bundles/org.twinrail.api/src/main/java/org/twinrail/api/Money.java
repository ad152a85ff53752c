package org.twinrail.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An exact amount of one currency, always at the currency's own scale (cents, 分).
 *
 * @param amount the amount in the currency's main unit, for example yuan; never null
 * @param currency the ISO 4217 code, for example {@code CNY}; never null
 */
public record Money(BigDecimal amount, String currency) implements Comparable<Money> {
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
        amount = amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits(), RoundingMode.UNNECESSARY);
    }

    /**
     * An amount that already fits the currency's scale.
     *
     * @throws ArithmeticException when it has more digits than the currency has
     */
    public static Money of(BigDecimal amount, String currency) {
        return new Money(amount, currency);
    }

    /** An amount written as decimal text. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    /** Nothing, in a currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The sum; both must be of one currency. */
    public Money plus(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** The difference; both must be of one currency. */
    public Money minus(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** The same amount with its sign turned. */
    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /** A part of the amount, rounded half up to the cent; {@code factor} is a fraction (0.05 is five percent). */
    public Money times(BigDecimal factor) {
        BigDecimal exact = amount.multiply(factor);
        return new Money(exact.setScale(amount.scale(), RoundingMode.HALF_UP), currency);
    }

    /** True below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** True at zero. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /**
     * Splits the amount by weights so that the shares add up to it to the cent.
     *
     * <p>Cents left over by rounding go to the largest remainders, the earlier share first where remainders are equal, so the same
     * weights always give the same shares.
     *
     * @param weights not negative, at least one above zero
     * @return one share per weight, in their order
     */
    public List<Money> split(List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(w -> w.signum() < 0)) {
            throw new IllegalArgumentException("weights must not be negative and one must be above zero: " + weights);
        }
        BigDecimal unit = BigDecimal.ONE.movePointLeft(amount.scale());
        List<BigDecimal> shares = new ArrayList<>();
        List<BigDecimal> remainders = new ArrayList<>();
        BigDecimal left = amount.abs();
        for (BigDecimal weight : weights) {
            BigDecimal[] parts = amount.abs().multiply(weight).divideAndRemainder(total.multiply(unit));
            shares.add(parts[0].multiply(unit));
            remainders.add(parts[1]);
            left = left.subtract(parts[0].multiply(unit));
        }
        List<Integer> largestFirst = IntStream.range(0, weights.size())
                .boxed()
                .sorted((a, b) -> remainders.get(b).compareTo(remainders.get(a)))
                .toList();
        for (int i = 0; left.signum() > 0; i++, left = left.subtract(unit)) {
            shares.set(largestFirst.get(i), shares.get(largestFirst.get(i)).add(unit));
        }
        return shares.stream()
                .map(s -> new Money(amount.signum() < 0 ? s.negate() : s, currency))
                .toList();
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currencies differ: " + currency + " and " + other.currency);
        }
        return other;
    }

    /** Orders amounts of one currency by size. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
