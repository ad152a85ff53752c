package org.twinrail.core.internal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.NoteWritten;
import org.twinrail.core.notes.PostNotes;
import org.twinrail.core.notes.WriteNote;

class OutboxTest {
    private static final WriteNote NOTE = new WriteNote("a", "first");

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void anEventIsSentUnderTheHousesTopicWithItsPayloadAsJson() {
        house.does("zhang", NOTE);

        assertThat(house.sent()).containsExactly("org/twinrail/note/written {\"code\":\"a\",\"words\":\"first\"}");
        assertThat(house.events.ids()).hasSize(1).doesNotContainNull();
        assertThat(house.unsent()).isEmpty();
    }

    @Test
    void whoHearsAnEventFindsWhatItTellsOfCommitted() {
        List<List<String>> seen = new ArrayList<>();
        house.events.before(event -> seen.add(house.notes()));

        house.does("zhang", NOTE);

        house.stopSending();
        assertThat(seen).containsExactly(List.of("a=first"));
    }

    @Test
    void theEventsOfAnActionAreSentInTheOrderTheyWerePublished() {
        house.atTheEnd(work -> IntStream.range(0, 12).forEach(i -> work.publish("count/" + i, i)));

        house.does("zhang", NOTE);

        assertThat(house.sent())
                .hasSize(13)
                .endsWith(IntStream.range(0, 12)
                        .mapToObj(i -> "org/twinrail/count/" + i + " " + i)
                        .toArray(String[]::new));
    }

    @Test
    void moreEventsThanOneBatchHoldsAreAllSentInOrderAndOnce() {
        house.atTheEnd(work -> IntStream.range(0, 450).forEach(i -> work.publish("count", i)));

        house.does("zhang", NOTE);

        assertThat(house.sent().subList(1, 451))
                .isEqualTo(IntStream.range(0, 450)
                        .mapToObj(i -> "org/twinrail/count " + i)
                        .toList());
        assertThat(house.events.ids()).doesNotHaveDuplicates();
    }

    @Test
    void whatAProcessLeftIsSentByTheNextWithItsNextActionTheOldestFirst() {
        house.stopSending();
        house.does("zhang", NOTE);
        assertThat(house.unsent()).containsExactly("note/written");

        House next = house.nextProcess();
        next.clock.pass(Duration.ofSeconds(1));
        next.does("zhang", new WriteNote("b", "second"));

        assertThat(next.sent())
                .containsExactly(
                        "org/twinrail/note/written {\"code\":\"a\",\"words\":\"first\"}",
                        "org/twinrail/note/written {\"code\":\"b\",\"words\":\"second\"}");
        assertThat(next.unsent()).isEmpty();
        next.close();
    }

    @Test
    void aCrashAmidSendingSendsAgainUnderTheSameIdSoThatNothingIsLostAndDoublesAreKnown() {
        house.atTheEnd(work -> work.publish("note/second", new NoteWritten("a", "more")));
        house.events.before(event -> {
            if (event.contains("note/second")) {
                throw new IllegalStateException("the process ends here");
            }
        });
        house.does("zhang", NOTE);
        assertThat(house.sent()).hasSize(1);
        assertThat(house.unsent()).containsExactly("note/written", "note/second");
        String firstId = house.events.ids().get(0);

        House next = house.nextProcess();
        next.does("zhang", new WriteNote("b", "second"));

        assertThat(next.sent()).hasSize(3);
        assertThat(next.sent().get(0)).isEqualTo("org/twinrail/note/written {\"code\":\"a\",\"words\":\"first\"}");
        assertThat(next.events.ids()).contains(firstId);
        assertThat(next.unsent()).isEmpty();
        next.close();
    }

    @Test
    void aListenerThatFailsDoesNotUndoTheActionAndHearsTheEventWithTheNext() throws InterruptedException {
        CountDownLatch failed = new CountDownLatch(1);
        house.events.before(event -> {
            if (failed.getCount() > 0) {
                failed.countDown();
                throw new IllegalStateException("a broken listener");
            }
        });
        house.does("zhang", NOTE);
        assertThat(failed.await(30, TimeUnit.SECONDS)).isTrue();
        house.does("zhang", new WriteNote("b", "second"));

        assertThat(house.sent()).hasSize(2);
        assertThat(house.notes()).containsExactly("a=first", "b=second");
    }

    @Test
    void theEventsOfAPartAndOfTheWholeAreAllSent() {
        house.does("zhang", new PostNotes("a", "b"));

        assertThat(house.sent())
                .containsExactlyInAnyOrder(
                        "org/twinrail/notes/posting {\"first\":\"a\",\"second\":\"b\"}",
                        "org/twinrail/note/written {\"code\":\"a\",\"words\":\"posted\"}",
                        "org/twinrail/note/written {\"code\":\"b\",\"words\":\"posted\"}");
    }
}
