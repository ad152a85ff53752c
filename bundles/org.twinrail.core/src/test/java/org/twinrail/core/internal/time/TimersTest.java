package org.twinrail.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.core.internal.HandClock;
import org.twinrail.core.internal.House;
import org.twinrail.core.notes.HideNote;
import org.twinrail.core.notes.NoteWritten;
import org.twinrail.core.notes.WriteNote;

class TimersTest {
    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private record Timer(String name, Duration every, Action<?> action) implements TimedAction {}

    private static Timer hourly(String name, Action<?> action) {
        return new Timer(name, Duration.ofHours(1), action);
    }

    @Test
    void aTimerThatNeverRanIsDueAndRunsAsTheSystem() {
        house.timer(hourly("notes", new WriteNote("a", "timed")));

        assertThat(house.timers().runDue()).isEqualTo(1);

        assertThat(house.notes()).containsExactly("a=timed");
        assertThat(house.auditLines()).containsExactly("admin note.write DONE", "admin timer.ran DONE");
        assertThat(house.asks(new LastRuns())).isEqualTo(Map.of("notes", HandClock.START));
    }

    @Test
    void itRunsAgainWhenItsTimeHasPassedAndNotASecondBefore() {
        house.timer(hourly("notes", new WriteNote("a", "timed")));
        house.timers().runDue();

        house.clock.pass(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(house.timers().runDue()).isZero();
        house.clock.pass(Duration.ofSeconds(1));
        assertThat(house.timers().runDue()).isEqualTo(1);
    }

    @Test
    void runsMissedWhileTheProductWasOffAreMadeUpOnce() {
        house.timer(hourly("notes", new WriteNote("a", "timed")));
        house.timers().runDue();
        House next = house.nextProcess();
        next.timer(hourly("notes", new WriteNote("a", "timed")));
        next.clock.pass(Duration.ofDays(7));

        assertThat(next.timers().runDue()).isEqualTo(1);
        assertThat(next.timers().runDue()).isZero();
        next.close();
    }

    @Test
    void ofSeveralTheOneThatWaitedLongestRunsFirstAndThoseThatNeverRanByName() {
        List<String> order = new ArrayList<>();
        house.review((changes, work) -> {
            order.add(((NoteWritten) changes.get(0)).code());
            return List.of();
        });
        house.timer(hourly("c", new WriteNote("c", "timed")));
        house.timers().runDue();
        house.clock.pass(Duration.ofMinutes(10));
        house.timer(hourly("b", new WriteNote("b", "timed")));
        house.timer(hourly("a", new WriteNote("a", "timed")));
        house.timers().runDue();
        house.clock.pass(Duration.ofHours(2));
        house.timer(hourly("d", new WriteNote("d", "timed")));
        house.timers().runDue();

        assertThat(order).containsExactly("c", "a", "b", "d", "c", "a", "b");
    }

    @Test
    void aTimerThatFailsDoesNotStopTheOthersAndIsTriedAtItsNextTime() {
        house.timer(hourly("a broken one", new HideNote("x")));
        house.timer(hourly("b that cannot be taken", new WriteNote("", "")));
        house.timer(hourly("c", new WriteNote("a", "timed")));

        assertThat(house.timers().runDue()).isEqualTo(3);

        assertThat(house.notes()).containsExactly("a=timed");
        assertThat(house.asks(new LastRuns())).containsOnlyKeys("a broken one", "b that cannot be taken", "c");
        assertThat(house.timers().runDue()).isZero();
    }

    @Test
    void withoutTimersNothingIsDue() {
        assertThat(house.timers().runDue()).isZero();
    }
}
