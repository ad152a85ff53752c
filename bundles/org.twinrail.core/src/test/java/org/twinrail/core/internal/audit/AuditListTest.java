package org.twinrail.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Actor;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Outcome;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.Door;

class AuditListTest {
    private final Door door = new Door(new AuditOperations());

    @BeforeEach
    void aFewDeeds() {
        for (String login : List.of("zhang", "zhao", "100%_ok")) {
            record("wang", login);
        }
        door.rule(Ruling.refuse("sales"));
        record("li", "zhao");
    }

    @AfterEach
    void close() {
        door.close();
    }

    private void record(String user, String login) {
        door.does(user, new RecordPerson(login, "某人", "sales", null, null, null, Set.of(), true));
    }

    private List<ListAudit.Entry> list(
            String user, Outcome.Status status, String object, Integer limit, Integer offset) {
        return door.asks(Actor.LOCAL_ADMIN, new ListAudit(user, null, status, object, limit, offset));
    }

    @Test
    void pagesHoldEveryRowOnceAlsoWhereSeveralAreOfOneInstant() {
        List<UUID> all = list(null, null, null, null, null).stream()
                .map(ListAudit.Entry::id)
                .toList();
        List<UUID> paged = new ArrayList<>();
        for (int offset = 0; offset < 8; offset += 2) {
            list(null, null, null, 2, offset).forEach(row -> paged.add(row.id()));
        }

        assertThat(all).as("two people and four deeds").hasSize(6);
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void rowsAreFoundByATextInTheirParameters() {
        assertThat(list(null, null, "\"zhao\"", null, null))
                .extracting(ListAudit.Entry::user)
                .containsExactlyInAnyOrder("wang", "li");
        assertThat(list(null, Outcome.Status.DONE, "zhao", null, null)).hasSize(1);
        assertThat(list("li", null, "zhao", null, null)).hasSize(1);
        assertThat(list(null, null, "nobody", null, null)).isEmpty();
    }

    @Test
    void theTextIsTakenAsItIs() {
        assertThat(list(null, null, "100%_ok", null, null)).hasSize(1);
        assertThat(list(null, null, "%", null, null)).hasSize(1);
    }

    @Test
    void theHistoryOfAnObjectHoldsWhatWasDoneToItAndToNoOtherThatIsCalledAlike() {
        record("wang", "zhao2");
        door.rule(Ruling.allow());
        record("wang", "zhao2");
        record("wang", "zhao");

        List<ListAudit.Entry> history = door.asks("wang", ListAudit.of(ObjectRef.of("person", "zhao"), null, null));

        assertThat(history)
                .extracting(ListAudit.Entry::status)
                .containsExactly(Outcome.Status.DONE, Outcome.Status.DONE);
        assertThat(door.asks("wang", ListAudit.of(ObjectRef.of("person", "zhao"), 1, 1)))
                .containsExactly(history.get(1));
        assertThat(door.asks("wang", ListAudit.of(ObjectRef.of("customer", "zhao"), null, null)))
                .isEmpty();
    }

    @Test
    void whatIsNoObjectHasNoHistory() {
        for (String wrong : List.of("zhao", "/", "person/")) {
            assertThatThrownBy(() -> door.asks("wang", new ListAudit(null, null, null, null, wrong, null, null, null)))
                    .as(wrong)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageStartingWith("about: ");
        }
    }

    @Test
    void noPageBeginsBeforeTheFirstRow() {
        assertThatThrownBy(() -> list(null, null, null, null, -1))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("offset: ");
    }
}
