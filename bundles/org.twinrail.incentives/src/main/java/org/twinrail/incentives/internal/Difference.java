package org.twinrail.incentives.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.twinrail.api.Money;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.TryAssessment.Change;
import org.twinrail.incentives.TryAssessment.Trial;

/** What two runs of a period pay otherwise (D33). */
final class Difference {
    private final Money nothing;
    private final UnaryOperator<String> names;

    /** Whose pay it is, and what for. */
    private record Pay(String person, Assessment.Kind kind) {}

    /**
     * A comparison in a currency.
     *
     * @param names what people read of a login
     */
    Difference(String currency, UnaryOperator<String> names) {
        this.nothing = Money.zero(currency);
        this.names = names;
    }

    Trial of(List<Drafted> before, List<Drafted> after) {
        Map<Pay, Money> was = pays(before);
        Map<Pay, Money> is = pays(after);
        TreeSet<Pay> all = new TreeSet<>(Comparator.comparing(Pay::person).thenComparing(Pay::kind));
        all.addAll(was.keySet());
        all.addAll(is.keySet());
        List<Change> changes = new ArrayList<>();
        for (Pay pay : all) {
            Money then = was.getOrDefault(pay, nothing);
            Money now = is.getOrDefault(pay, nothing);
            if (!then.equals(now)) {
                changes.add(new Change(pay.person(), names.apply(pay.person()), pay.kind(), then, now));
            }
        }
        return new Trial(sum(before), sum(after), changes);
    }

    private static Map<Pay, Money> pays(List<Drafted> lines) {
        Map<Pay, Money> pays = new HashMap<>();
        lines.forEach(line -> pays.merge(new Pay(line.person(), line.kind()), line.amount(), Money::plus));
        return pays;
    }

    private Money sum(List<Drafted> lines) {
        return lines.stream().map(Drafted::amount).reduce(nothing, Money::plus);
    }
}
