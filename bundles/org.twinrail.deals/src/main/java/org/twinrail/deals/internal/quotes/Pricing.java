package org.twinrail.deals.internal.quotes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.twinrail.api.Money;
import org.twinrail.deals.PricedLine;
import org.twinrail.deals.QuoteLine;

/**
 * What the lines of a quote come to. A line is rounded once, the tax of a rate once on the sum of its lines; the lines then share that tax, so
 * that they add up to the totals.
 *
 * @param lines the lines with their amounts
 * @param net their sum without tax
 * @param tax the tax on it
 */
record Pricing(List<PricedLine> lines, Money net, Money tax) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PERCENT = 2;

    /** Prices lines of one currency, at least one. */
    static Pricing of(List<QuoteLine> lines) {
        Money none = Money.zero(lines.get(0).price().currency());
        List<Money> nets = lines.stream().map(Pricing::net).toList();
        Map<BigDecimal, List<Integer>> byRate = new LinkedHashMap<>();
        IntStream.range(0, lines.size()).forEach(i -> byRate.computeIfAbsent(
                        lines.get(i).taxRate().stripTrailingZeros(), rate -> new ArrayList<>())
                .add(i));
        Money[] taxes = new Money[lines.size()];
        byRate.forEach((rate, places) -> share(rate, places, nets, taxes));
        List<PricedLine> priced = IntStream.range(0, lines.size())
                .mapToObj(i -> new PricedLine(i + 1, lines.get(i), nets.get(i), taxes[i]))
                .toList();
        return new Pricing(
                priced,
                nets.stream().reduce(none, Money::plus),
                List.of(taxes).stream().reduce(none, Money::plus));
    }

    private static Money net(QuoteLine line) {
        return line.price().times(line.quantity().multiply(part(HUNDRED.subtract(line.discount()))));
    }

    private static void share(BigDecimal rate, List<Integer> places, List<Money> nets, Money[] taxes) {
        List<BigDecimal> weights =
                places.stream().map(i -> nets.get(i).amount()).toList();
        Money base = places.stream().map(nets::get).reduce(Money::plus).orElseThrow();
        List<Money> shares = base.isZero()
                ? places.stream().map(nets::get).toList()
                : base.times(part(rate)).split(weights);
        IntStream.range(0, places.size()).forEach(i -> taxes[places.get(i)] = shares.get(i));
    }

    /**
     * How far the sum lies under what the lines cost by the list, in percent, rounded to two decimals; a line without a list price in its
     * currency, or dearer than that, counts with its own price.
     */
    BigDecimal discount(Function<String, Money> listPrices) {
        Money full = lines.stream()
                .map(PricedLine::line)
                .map(line -> reference(line, listPrices.apply(line.product())).times(line.quantity()))
                .reduce(Money::plus)
                .orElseThrow();
        if (full.compareTo(net) <= 0) {
            return BigDecimal.ZERO;
        }
        return full.minus(net).amount().multiply(HUNDRED).divide(full.amount(), PERCENT, RoundingMode.HALF_UP);
    }

    private static Money reference(QuoteLine line, Money list) {
        boolean dearer =
                list != null && list.currency().equals(line.price().currency()) && list.compareTo(line.price()) > 0;
        return dearer ? list : line.price();
    }

    private static BigDecimal part(BigDecimal percent) {
        return percent.movePointLeft(PERCENT);
    }
}
