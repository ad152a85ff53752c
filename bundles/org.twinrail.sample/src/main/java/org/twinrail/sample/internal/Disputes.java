package org.twinrail.sample.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.coordination.Party;
import org.twinrail.coordination.SettleConflict;
import org.twinrail.coordination.StatePosition;

/** How the company's people deal with their conflicts: they say where they stand, settle most, and leave the rest to the general manager. */
final class Disputes {
    private static final int A_PAGE = 500;
    private static final String BOAST = "我今年业绩第一，应该听我的";
    private static final Map<String, Talk> TALKS = Map.of(
            "OWNERSHIP_OVERLAP", new Talk("客户是先与我联系的", "先接触者负责，另一方协助，今后先查记录再联系"),
            "DOUBLE_CONTACT", new Talk("联系前不知道对方也在联系", "下次拜访一同去，拜访前互相通气"),
            "HAND_OFF_OVERDUE", new Talk("线索交接没有及时答复", "今天之内答复，今后交接前先打电话"));
    private static final Talk OTHER = new Talk("请看记录", "按记录办理");

    private final Office office;
    private final Set<UUID> stated = new HashSet<>();

    Disputes(Office office) {
        this.office = office;
    }

    /** What people say in a kind of conflict, and on what they settle. */
    private record Talk(String claim, String settlement) {}

    /** What happens at the end of a day: new conflicts are talked about; those that came up to a decision are decided. */
    void evening() {
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
                .map(Party::code)
                .filter(code -> Company.PEOPLE.stream().anyMatch(e -> e.login().equals(code)))
                .toList();
        Talk talk = TALKS.getOrDefault(conflict.kind(), OTHER);
        boolean stubborn = stated.size() % 7 == 0;
        for (String person : people) {
            boolean boasts = stubborn && person.equals(people.get(0));
            office.does(
                    person,
                    new StatePosition(conflict.id(), boasts ? BOAST : talk.claim(), boasts ? null : "接触记录", null));
        }
        if (!stubborn) {
            settle(conflict, people, talk.settlement());
        }
    }

    private void settle(Conflict conflict, List<String> people, String settlement) {
        for (String person : people) {
            boolean first = person.equals(people.get(0));
            office.does(person, new SettleConflict(conflict.id(), first ? settlement : null));
        }
    }

    private void decide(Conflict conflict) {
        office.does(Company.GENERAL_MANAGER, new DecideConflict(conflict.id(), "以接触记录为准：先跟进者负责，另一方协助，功劳按接触分。", null));
    }

    private List<Conflict> open() {
        return office.asks(
                        Company.GENERAL_MANAGER,
                        new ListConflicts(ListConflicts.Which.OPEN, null, null, null, null, 1, A_PAGE))
                .conflicts();
    }
}
