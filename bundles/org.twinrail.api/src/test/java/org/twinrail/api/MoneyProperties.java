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
