package org.twinrail.core.internal.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Effect;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Outcome;
import org.twinrail.api.requests.AnswerRequest;
import org.twinrail.api.requests.Explain;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.requests.UndoAction;
import org.twinrail.api.rules.Ruling;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.RewordNote;
import org.twinrail.core.notes.WriteNote;

/** What an action is given in confidence is done, kept waiting and taken back, and nobody reads it where they read what was done. */
class HushTest {
    private static final RewordNote HUSH = new RewordNote("a", "hush");

    private final UUID id = UUID.randomUUID();
    private House house;

    @BeforeEach
    void open() {
        house = new House();
        house.does("zhang", new WriteNote("a", "first"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    /** All that may be read of what was done and of what waits. */
    private String readable() {
        List<Object> read = new ArrayList<>();
        house.audit().forEach(entry -> {
            read.add(entry);
            read.add(house.asks(new Explain(entry.id())));
        });
        read.addAll(house.requests());
        return read.toString();
    }

    @Test
    void itIsDoneAndNotShown() {
        house.does("zhang", HUSH);

        assertThat(house.notes()).containsExactly("a=hush");
        assertThat(readable()).contains("note.reword", "…").doesNotContain("hush");
    }

    @Test
    void noSearchFindsItNorItsChecksum() {
        house.does("zhang", HUSH);

        assertThat(house.asks(new ListAudit(null, null, null, "hush", null, null)))
                .isEmpty();
        assertThat(readable()).doesNotContainPattern("[0-9a-f]{64}");
    }

    @Test
    void sentAgainItIsKnownAndAnotherTextIsNot() {
        house.does("zhang", id, HUSH);

        assertThat(house.does("zhang", id, HUSH).repeated()).isTrue();
        assertThatThrownBy(() -> house.does("zhang", id, new RewordNote("a", "loud")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("id: ");
    }

    @Test
    void afterAWaitItIsDoneAsItWasMeant() {
        house.rules.on("note.reword", new Ruling(Effect.APPROVAL, "song", 5));
        Outcome<Void> waits = house.does("zhang", id, HUSH);
        assertThat(waits.status()).isEqualTo(Outcome.Status.WAITING);
        assertThat(house.does("zhang", id, HUSH).repeated()).isTrue();
        assertThat(readable()).contains("…").doesNotContain("hush");

        Outcome<?> answer = house.does("song", new AnswerRequest(waits.waiting().request(), true, null));

        assertThat(answer.result().toString()).contains("…").doesNotContain("hush");
        assertThat(house.notes()).containsExactly("a=hush");
        assertThat(readable()).doesNotContain("hush");
    }

    @Test
    void takenBackTheTextIsThereAgain() {
        house.does("zhang", HUSH);
        house.does("zhang", id, new RewordNote("a", "loud"));

        assertThat(house.does("zhang", new UndoAction(id)).status()).isEqualTo(Outcome.Status.DONE);

        assertThat(house.notes()).containsExactly("a=hush");
        assertThat(readable()).doesNotContain("hush", "loud");
    }
}
