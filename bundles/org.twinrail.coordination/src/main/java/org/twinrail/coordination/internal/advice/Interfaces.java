package org.twinrail.coordination.internal.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Term;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.OpenInterface;
import org.twinrail.coordination.facts.InterfaceFact;
import org.twinrail.coordination.internal.people.Directory;

/** Asks the coordination rules which departments advise on an object, and how long they have (D4). */
final class Interfaces {
    private final RuleEngine rules;

    Interfaces(RuleEngine rules) {
        this.rules = rules;
    }

    /** The interface of an object to a department; nothing where it is not open. Of several terms the longest holds, as it is the adviser's time. */
    Optional<OpenInterface> open(ObjectRef object, String host, String adviser, Directory directory) {
        if (adviser.isEmpty() || adviser.equals(host)) {
            return Optional.empty();
        }
        Decision decision =
                rules.decide(RuleEngine.COORDINATION, List.of(new InterfaceFact(object.kind(), host, adviser)));
        return decision.conclusions().stream()
                .filter(c -> c.value() instanceof Term term && term.what().equals(InterfaceFact.ADVICE))
                .max(Comparator.comparingInt(c -> ((Term) c.value()).hours()))
                .map(c -> new OpenInterface(
                        directory.party(adviser), ((Term) c.value()).hours(), reason(c, host, adviser, directory)));
    }

    /** All departments an object's interface is open to, those that face the customer first (D1). */
    List<OpenInterface> all(ObjectRef object, String host, Directory directory, Work work) {
        return work.ask(new ListDepartments()).stream()
                .sorted(Comparator.comparing(department -> department.rail() == Department.Rail.NONE))
                .map(Department::code)
                .flatMap(adviser -> open(object, host, adviser, directory).stream())
                .toList();
    }

    private static Text reason(Decision.Conclusion conclusion, String host, String adviser, Directory directory) {
        Term term = (Term) conclusion.value();
        return conclusion
                .reason()
                .with(Map.of(
                        "host", directory.party(host).name(),
                        "adviser", directory.party(adviser).name(),
                        "hours", Text.same(String.valueOf(term.hours()))));
    }
}
