package org.twinrail.incentives.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.twinrail.api.Money;
import org.twinrail.api.Text;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.TryAssessment.Change;
import org.twinrail.incentives.TryAssessment.Trial;

class DifferenceProperties {
    private static final Map<String, String> NAMES = Map.of("li", "李志强");

    private static Drafted line(String person, Assessment.Kind kind, String amount) {
        return new Drafted(person, kind, Money.of(amount, "CNY"), Text.same("x"), null);
    }

    private static List<Drafted> lines(List<Integer> cents) {
        return Stream.iterate(0, i -> i < cents.size(), i -> i + 1)
                .map(i -> line(
                        "p" + i % 3,
                        i % 2 == 0 ? Assessment.Kind.COMMISSION : Assessment.Kind.POOL_SHARE,
                        BigDecimal.valueOf(cents.get(i), 2).toPlainString()))
                .toList();
    }

    private static Trial difference(List<Drafted> before, List<Drafted> after) {
        return new Difference("CNY", login -> NAMES.getOrDefault(login, login)).of(before, after);
    }

    @Property(tries = 300)
    void theChangesAddUpToTheDifferenceOfTheSums(
            @ForAll @Size(max = 9) List<@IntRange(min = 0, max = 99_999) Integer> before,
            @ForAll @Size(max = 9) List<@IntRange(min = 0, max = 99_999) Integer> after) {
        Trial trial = difference(lines(before), lines(after));

        Money sum = trial.changes().stream().map(Change::difference).reduce(Money.zero("CNY"), Money::plus);
        assertThat(sum).isEqualTo(trial.after().minus(trial.before()));
    }

    @Property(tries = 100)
    void whereNothingIsPaidOtherwiseNothingIsListed(
            @ForAll @Size(max = 9) List<@IntRange(min = 0, max = 99_999) Integer> cents) {
        assertThat(difference(lines(cents), lines(cents)).changes()).isEmpty();
    }

    @Example
    void whoGetsSomethingElseIsNamedWithBothAmounts() {
        Trial trial = difference(
                List.of(
                        line("li", Assessment.Kind.COMMISSION, "100.00"),
                        line("li", Assessment.Kind.COMMISSION, "20.00"),
                        line("wang", Assessment.Kind.POOL_SHARE, "5.00")),
                List.of(
                        line("li", Assessment.Kind.COMMISSION, "90.00"),
                        line("wang", Assessment.Kind.POOL_SHARE, "5.00"),
                        line("zhou", Assessment.Kind.POOL_SHARE, "7.00")));

        assertThat(trial.changes())
                .containsExactly(
                        new Change(
                                "li",
                                "李志强",
                                Assessment.Kind.COMMISSION,
                                Money.of("120.00", "CNY"),
                                Money.of("90.00", "CNY")),
                        new Change(
                                "zhou",
                                "zhou",
                                Assessment.Kind.POOL_SHARE,
                                Money.of("0.00", "CNY"),
                                Money.of("7.00", "CNY")));
    }
}
