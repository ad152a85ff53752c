package org.twinrail.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.twinrail.insight.Unit;

/** Figures are compared with their band exactly, and rounded only to be read. */
class QuotientProperties {
    private static Quotient percent(long part, long whole) {
        return new Quotient(BigDecimal.valueOf(part), BigDecimal.valueOf(whole), Unit.PERCENT);
    }

    @Property
    void aPartAndItsRestMakeAHundredPercent(
            @ForAll @IntRange(min = 1, max = 1_000_000) int whole, @ForAll @IntRange(max = 1_000_000) int some) {
        long part = some % (whole + 1L);
        BigDecimal bound = new BigDecimal("37.5");

        assertThat(percent(part, whole).compareTo(bound))
                .isEqualTo(-percent(whole - part, whole).compareTo(new BigDecimal("62.5")));
        assertThat(percent(part, whole)
                        .rounded()
                        .orElseThrow()
                        .add(percent(whole - part, whole).rounded().orElseThrow()))
                .isBetween(new BigDecimal("99.9"), new BigDecimal("100.1"));
    }

    @Property
    void aFigureIsNeverOnTheOtherSideOfABoundThanItsRoundedSelf(
            @ForAll @IntRange(max = 100_000) int part,
            @ForAll @IntRange(min = 1, max = 100_000) int whole,
            @ForAll @BigRange(min = "0", max = "200") @Scale(1) BigDecimal bound) {
        Quotient figure = percent(part, whole);
        BigDecimal rounded = figure.rounded().orElseThrow();

        if (figure.compareTo(bound) < 0) {
            assertThat(rounded).isLessThanOrEqualTo(bound);
        } else if (figure.compareTo(bound) > 0) {
            assertThat(rounded).isGreaterThanOrEqualTo(bound);
        } else {
            assertThat(rounded).isEqualByComparingTo(bound);
        }
    }

    @Property
    void moreOfAllIsTheSameFigure(
            @ForAll @IntRange(max = 10_000) int part,
            @ForAll @IntRange(min = 1, max = 10_000) int whole,
            @ForAll @IntRange(min = 1, max = 100) int times,
            @ForAll @BigRange(min = "0", max = "200") @Scale(2) BigDecimal bound) {
        Quotient one = percent(part, whole);
        Quotient many = percent((long) part * times, (long) whole * times);

        assertThat(many.compareTo(bound)).isEqualTo(one.compareTo(bound));
        assertThat(many.percentFrom(bound)).isEqualTo(one.percentFrom(bound));
        assertThat(many.rounded()).isEqualTo(one.rounded());
    }

    @Example
    void aTraceBeyondTheBandIsBeyondItThoughItReadsTheSame() {
        Quotient figure = percent(30_001, 100_000);

        assertThat(figure.rounded()).contains(new BigDecimal("30.0"));
        assertThat(figure.compareTo(BigDecimal.valueOf(30))).isPositive();
        assertThat(figure.percentFrom(BigDecimal.valueOf(30))).isZero();
    }

    @Example
    void whereThereIsNothingToDivideByThereIsNoFigure() {
        assertThat(percent(0, 0).exists()).isFalse();
        assertThat(percent(0, 0).isZero()).isFalse();
        assertThat(percent(0, 0).rounded()).isEmpty();
    }

    @Example
    void howFarBeyondABoundOfZeroIsSaidAsAHundred() {
        Quotient some = new Quotient(BigDecimal.ONE, null, Unit.COUNT);

        assertThat(some.percentFrom(BigDecimal.ZERO)).isEqualTo(100);
        assertThat(some.percentFrom(BigDecimal.ONE)).isZero();
        assertThat(some.percentFrom(BigDecimal.valueOf(4))).isEqualTo(75);
    }
}
