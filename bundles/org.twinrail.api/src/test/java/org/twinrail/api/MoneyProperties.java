package org.twinrail.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyProperties {
    @Property
    void sharesAddUpToTheSumToTheCent(@ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> shares = amount.split(weights);

        assertThat(shares).hasSameSizeAs(weights);
        assertThat(shares.stream().reduce(Money.zero(amount.currency()), Money::plus))
                .isEqualTo(amount);
    }

    @Property
    void noShareIsMoreThanOneCentFromItsExactPart(
            @ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> shares = amount.split(weights);
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal cent = BigDecimal.ONE.movePointLeft(amount.amount().scale());

        for (int i = 0; i < shares.size(); i++) {
            BigDecimal off = shares.get(i)
                    .amount()
                    .multiply(total)
                    .subtract(amount.amount().multiply(weights.get(i)));
            assertThat(off.abs()).isLessThan(cent.multiply(total));
        }
    }

    @Property
    void sharesAreInTheOrderOfTheirWeightsAndNoneHasTheOtherSign(
            @ForAll("amounts") Money amount, @ForAll("weights") List<BigDecimal> weights) {
        List<Money> shares = amount.split(weights);

        for (int i = 0; i < shares.size(); i++) {
            assertThat(shares.get(i).amount().signum() * amount.amount().signum())
                    .isNotNegative();
            for (int j = 0; j < shares.size(); j++) {
                if (weights.get(i).compareTo(weights.get(j)) > 0) {
                    assertThat(shares.get(i).amount().abs())
                            .isGreaterThanOrEqualTo(shares.get(j).amount().abs());
                }
            }
        }
    }

    @Property
    void whatIsAddedCanBeTakenAwayAgain(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).minus(other)).isEqualTo(one);
        assertThat(one.minus(other)).isEqualTo(one.plus(other.negated()));
        assertThat(one.minus(one).isZero()).isTrue();
    }

    @Property
    void amountsAreOrderedAsTheirDifferenceSays(@ForAll("amounts") Money one, @ForAll("amounts") Money other) {
        assertThat(one.compareTo(other) < 0).isEqualTo(one.minus(other).isNegative());
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void aPartIsWithinHalfACentOfTheExactOne(@ForAll("amounts") Money amount, @ForAll("factors") BigDecimal factor) {
        BigDecimal off = amount.times(factor)
                .amount()
                .subtract(amount.amount().multiply(factor))
                .abs();

        assertThat(off).isLessThanOrEqualTo(new BigDecimal("0.005"));
        assertThat(amount.times(BigDecimal.ONE)).isEqualTo(amount);
    }

    @Property
    void writtenAndReadItIsTheSame(@ForAll("amounts") Money amount) {
        String[] written = amount.toString().split(" ");

        assertThat(Money.of(written[0], written[1])).isEqualTo(amount);
    }

    @Example
    void halfACentIsRoundedUpAndForWhatIsOwedDown() {
        BigDecimal half = new BigDecimal("0.5");

        assertThat(Money.of("0.01", "CNY").times(half)).isEqualTo(Money.of("0.01", "CNY"));
        assertThat(Money.of("-0.01", "CNY").times(half)).isEqualTo(Money.of("-0.01", "CNY"));
    }

    @Example
    void theSameAmountIsEqualHoweverItWasWritten() {
        assertThat(Money.of("1", "CNY")).isEqualTo(Money.of("1.00", "CNY")).hasSameHashCodeAs(Money.of("1.0", "CNY"));
        assertThat(Money.of("1E+3", "CNY")).hasToString("1000.00 CNY");
        assertThat(Money.of("5", "JPY")).hasToString("5 JPY");
    }

    @Example
    void whatIsNoCurrencyIsNotTaken() {
        assertThatThrownBy(() -> Money.of("1", "XYZW")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Money.zero("CNY").compareTo(Money.zero("USD")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("CNY and USD");
    }

    @Example
    void weightsAreNotNegativeAndNotAllNothing() {
        Money ten = Money.of("10", "CNY");

        assertThatThrownBy(() -> ten.split(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ten.split(List.of(BigDecimal.ZERO))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ten.split(List.of(BigDecimal.TEN, BigDecimal.ONE.negate())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void equalSharesOfTenAmongThreeDifferByOneCentAtMost() {
        BigDecimal one = BigDecimal.ONE;

        assertThat(Money.of("10", "CNY").split(List.of(one, one, one)))
                .containsExactly(Money.of("3.34", "CNY"), Money.of("3.33", "CNY"), Money.of("3.33", "CNY"));
    }

    @Example
    void fractionsOfACentAreNotTakenInSilence() {
        assertThatThrownBy(() -> Money.of("0.005", "CNY")).isInstanceOf(ArithmeticException.class);
    }

    @Example
    void currenciesAreNotMixed() {
        assertThatThrownBy(() -> Money.of("1", "CNY").plus(Money.of("1", "USD")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(-1_000_000_000_000L, 1_000_000_000_000L)
                .map(cents -> new Money(BigDecimal.valueOf(cents, 2), "CNY"));
    }

    @Provide
    Arbitrary<BigDecimal> factors() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-2), BigDecimal.valueOf(2))
                .ofScale(6);
    }

    @Provide
    Arbitrary<List<BigDecimal>> weights() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .filter(w -> w.stream().anyMatch(x -> x.signum() > 0));
    }
}
