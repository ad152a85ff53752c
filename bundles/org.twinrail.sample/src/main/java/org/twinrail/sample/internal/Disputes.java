package org.twinrail.sample.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.coordination.SettleConflict;
import org.twinrail.coordination.StatePosition;

/** How the company's people deal with their conflicts: they say where they stand, settle most, and leave the rest to the general manager. */
final class Disputes {
    private static final int A_PAGE = 500;

    private final Office office;
    private final Set<UUID> stated = new HashSet<>();

    Disputes(Office office) {
        this.office = office;
    }

    /** What happens at the end of a day: new conflicts are talked about, those that came up to a decision are decided on Fridays. */
    void evening(LocalDate day) {
        for (Conflict conflict : open()) {
            if (conflict.step() == ConflictStep.DECIDE) {
                decide(conflict);
            } else if (stated.add(conflict.id())) {
                talk(conflict);
            }
        }
    }

    private void talk(Conflict conflict) {
        List<String> people = conflict.parties().stream()
                .map(p -> p.code())
                .filter(code -> Company.PEOPLE.stream().anyMatch(e -> e.login().equals(code)))
                .toList();
        boolean stubborn = conflict.kind().equals("OWNERSHIP_OVERLAP") && stated.size() % 3 == 0;
        for (String person : people) {
            boolean boasts = stubborn && person.equals(people.get(0));
            office.does(
                    person,
                    boasts
                            ? new StatePosition(conflict.id(), "我今年业绩第一，这个客户应该归我", null, null)
                            : new StatePosition(conflict.id(), "客户是先与我联系的", "接触记录", "商定一个负责人，另一人协助"));
        }
        if (!stubborn) {
            settle(conflict, people);
        }
    }

    private void settle(Conflict conflict, List<String> people) {
        for (String person : people) {
            boolean first = person.equals(people.get(0));
            office.does(person, new SettleConflict(conflict.id(), first ? "先接触者负责，另一方协助，今后先查记录再联系" : null));
        }
    }

    private void decide(Conflict conflict) {
        office.does(
                Company.GENERAL_MANAGER,
                new DecideConflict(conflict.id(), "以接触记录为准：先跟进者负责，另一方协助，功劳按接触分。", null));
    }

    private List<Conflict> open() {
        return office.asks(
                        Company.GENERAL_MANAGER, new ListConflicts(ListConflicts.Which.OPEN, null, null, null, 1, A_PAGE))
                .conflicts();
    }
}
