package org.twinrail.deals.internal.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinrail.api.Money;
import org.twinrail.deals.PricedLine;
import org.twinrail.deals.QuoteLine;

/** The totals of a quote, whatever its lines: they add up to the cent, and nobody pays a rounding twice. */
class PricingProperties {
    private static final BigDecimal TWO_CENTS = new BigDecimal("0.02");

    @Provide
    Arbitrary<List<QuoteLine>> quotes() {
        Arbitrary<BigDecimal> percents = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(2);
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.001"), new BigDecimal("5000"))
                                .ofScale(3),
                        Arbitraries.longs().between(0, 100_000_000),
                        percents,
                        Arbitraries.of("0", "3", "6", "9", "13", "13.00").map(BigDecimal::new))
                .as((product, quantity, cents, discount, rate) ->
                        new QuoteLine(product, quantity, Money.of(BigDecimal.valueOf(cents, 2), "CNY"), discount, rate))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    private static Money sum(List<Money> parts) {
        return parts.stream().reduce(Money.zero("CNY"), Money::plus);
    }

    @Property
    void theLinesAddUpToTheTotals(@ForAll("quotes") List<QuoteLine> lines) {
        Pricing pricing = Pricing.of(lines);

        assertThat(sum(pricing.lines().stream().map(PricedLine::net).toList())).isEqualTo(pricing.net());
        assertThat(sum(pricing.lines().stream().map(PricedLine::tax).toList())).isEqualTo(pricing.tax());
        assertThat(sum(pricing.lines().stream().map(PricedLine::gross).toList()))
                .isEqualTo(pricing.net().plus(pricing.tax()));
        assertThat(pricing.lines()).extracting(PricedLine::line).isEqualTo(lines);
    }

    @Property
    void theTaxOfARateIsRoundedOnceOnTheSumOfItsLines(@ForAll("quotes") List<QuoteLine> lines) {
        Pricing pricing = Pricing.of(lines);

        for (QuoteLine any : lines) {
            List<PricedLine> ofRate = pricing.lines().stream()
                    .filter(line -> line.line().taxRate().compareTo(any.taxRate()) == 0)
                    .toList();
            BigDecimal base = sum(ofRate.stream().map(PricedLine::net).toList()).amount();
            assertThat(sum(ofRate.stream().map(PricedLine::tax).toList()).amount())
                    .isEqualByComparingTo(
                            base.multiply(any.taxRate()).movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
        }
    }

    @Property
    void noLinesTaxIsTwoCentsAwayFromItsOwn(@ForAll("quotes") List<QuoteLine> lines) {
        for (PricedLine line : Pricing.of(lines).lines()) {
            BigDecimal exact =
                    line.net().amount().multiply(line.line().taxRate()).movePointLeft(2);
            assertThat(line.tax().amount().subtract(exact).abs()).isLessThan(TWO_CENTS);
        }
    }

    @Property
    void theOrderOfTheLinesDoesNotChangeTheTotals(@ForAll("quotes") List<QuoteLine> lines, @ForAll Random chance) {
        List<QuoteLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, chance);
        Pricing one = Pricing.of(lines);
        Pricing other = Pricing.of(shuffled);

        assertThat(other.net()).isEqualTo(one.net());
        assertThat(other.tax()).isEqualTo(one.tax());
        assertThat(other.discount(product -> null)).isEqualTo(one.discount(product -> null));
    }

    @Property
    void aDiscountLiesBetweenNothingAndAll(@ForAll("quotes") List<QuoteLine> lines) {
        assertThat(Pricing.of(lines).discount(product -> Money.of("700.00", "CNY")))
                .isBetween(BigDecimal.ZERO, new BigDecimal("100.00"));
    }

    @Example
    void aDiscountHiddenInTheUnitPriceIsSeenAgainstTheListPrice() {
        Money list = Money.of("100.00", "CNY");
        QuoteLine cheap = new QuoteLine("A", BigDecimal.TEN, Money.of("70.00", "CNY"), null, null);
        QuoteLine dearer = new QuoteLine("A", BigDecimal.TEN, Money.of("140.00", "CNY"), BigDecimal.valueOf(50), null);

        assertThat(Pricing.of(List.of(cheap)).discount(product -> list)).isEqualByComparingTo("30");
        assertThat(Pricing.of(List.of(dearer)).discount(product -> list))
                .as("a dearer price taken down again counts as written")
                .isEqualByComparingTo("50");
        assertThat(Pricing.of(List.of(cheap)).discount(product -> Money.of("100.00", "USD")))
                .as("a list price in another currency says nothing")
                .isEqualByComparingTo("0");
    }
}
