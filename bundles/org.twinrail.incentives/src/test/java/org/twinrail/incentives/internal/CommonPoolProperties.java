package org.twinrail.incentives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.twinrail.api.Money;
import org.twinrail.api.people.Person;
import org.twinrail.incentives.facts.MemberFact;
import org.twinrail.incentives.facts.PoolFact;
import org.twinrail.incentives.facts.PoolRate;
import org.twinrail.incentives.facts.ShareWeight;

class CommonPoolProperties {
    @Property
    void theSharesAddUpToThePoolToTheCent(
            @ForAll @BigRange(min = "0.00", max = "9999999.99") @Scale(2) BigDecimal influenced,
            @ForAll @BigRange(min = "0.00", max = "9999999.99") @Scale(2) BigDecimal baseline,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal rate,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 9) Integer> weights) {
        CommonPool.Shared shared = share(influenced, baseline, new PoolRate(rate, null), weights);

        Money sum = shared.shares().stream().map(Drafted::amount).reduce(Money.zero("CNY"), Money::plus);
        assertThat(sum).isEqualTo(shared.pool().amount());
        assertThat(shared.shares()).noneMatch(s -> s.amount().isNegative());
    }

    @Example
    void aFallBelowTheBaselineEmptiesThePoolAndSaysSo() {
        CommonPool.Shared shared = share(
                new BigDecimal("100.00"), new BigDecimal("300.00"), new PoolRate(BigDecimal.TEN, null), List.of(1, 1));

        assertThat(shared.pool().amount()).isEqualTo(Money.zero("CNY"));
        assertThat(shared.shares()).isEmpty();
        assertThat(shared.pool().reason().zh()).isNotBlank();
        assertThat(shared.pool().reason().en()).isNotBlank();
    }

    @Example
    void theCapHolds() {
        CommonPool.Shared shared = share(
                new BigDecimal("1000.00"),
                BigDecimal.ZERO.setScale(2),
                new PoolRate(BigDecimal.TEN, new BigDecimal("30.00")),
                List.of(1, 2));

        assertThat(shared.pool().amount()).isEqualTo(Money.of("30.00", "CNY"));
        assertThat(shared.shares())
                .extracting(s -> s.amount().amount().toPlainString())
                .containsExactly("10.00", "20.00");
    }

    @Example
    void whereNobodyHasAWeightNothingIsPaid() {
        CommonPool.Shared shared = share(
                new BigDecimal("1000.00"),
                BigDecimal.ZERO.setScale(2),
                new PoolRate(BigDecimal.TEN, null),
                List.of(0, 0));

        assertThat(shared.shares()).isEmpty();
        assertThat(shared.pool().amount()).isEqualTo(Money.zero("CNY"));
    }

    private static CommonPool.Shared share(
            BigDecimal influenced, BigDecimal baseline, PoolRate rate, List<Integer> weights) {
        Map<String, Integer> byLogin = new HashMap<>();
        List<Person> members = IntStream.range(0, weights.size())
                .mapToObj(i -> {
                    byLogin.put("m" + i, weights.get(i));
                    return new Person("m" + i, "成员" + i, "marketing", null, "", "", Set.of(), true, 0);
                })
                .toList();
        FakeRules rules = new FakeRules(fact -> fact instanceof PoolFact
                ? List.of(rate)
                : List.of(new ShareWeight(BigDecimal.valueOf(byLogin.get(((MemberFact) fact).login())))));
        CommonPool.Increment increment =
                new CommonPool.Increment("2017Q2", Money.of(influenced, "CNY"), Money.of(baseline, "CNY"), true);
        return new CommonPool(rules).share(increment, members, Map.of());
    }
}
