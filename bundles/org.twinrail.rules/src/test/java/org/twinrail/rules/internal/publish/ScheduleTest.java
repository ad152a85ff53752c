package org.twinrail.rules.internal.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.twinrail.api.rules.versions.Publication;

/** What is in force is the publication whose time came last. */
class ScheduleTest {
    private static final Instant MONDAY = Instant.parse("2030-01-07T00:00:00Z");

    private static Publication publication(long number, String commit, int days, long cancelledBy) {
        return new Publication(
                number,
                Publication.Kind.DRAFT,
                commit,
                "",
                MONDAY.plusSeconds(days * 86_400L),
                MONDAY,
                "lin",
                "lin",
                "gm",
                "",
                cancelledBy);
    }

    private static Instant day(int days) {
        return MONDAY.plusSeconds(days * 86_400L);
    }

    @Test
    void nothingIsInForceBeforeTheFirst() {
        Schedule schedule = new Schedule(List.of(publication(1, "a", 2, 0)));

        assertThat(schedule.at(MONDAY)).isEmpty();
        assertThat(schedule.nextChange(MONDAY)).isEqualTo(day(2));
        assertThat(schedule.at(day(2))).map(Publication::commit).contains("a");
        assertThat(schedule.nextChange(day(2))).isEqualTo(Instant.MAX);
    }

    @Test
    void theLaterNumberCountsWhereTwoBeginAtOnce() {
        Schedule schedule = new Schedule(List.of(publication(2, "b", 0, 0), publication(1, "a", 0, 0)));

        assertThat(schedule.at(MONDAY)).map(Publication::commit).contains("b");
        assertThat(schedule.before(MONDAY)).map(Publication::commit).contains("a");
    }

    @Test
    void whatWasCancelledBeforeItsTimeNeverComesIntoForce() {
        Schedule schedule =
                new Schedule(List.of(publication(1, "a", 0, 0), publication(2, "b", 3, 3), publication(3, "a", 1, 0)));

        assertThat(schedule.at(day(4))).map(Publication::commit).contains("a");
        assertThat(schedule.wasInForce("b", day(4))).isFalse();
        assertThat(schedule.decidedLast()).map(Publication::number).contains(3L);
    }

    @Test
    void howLongAgoRulesWereReplacedIsKnown() {
        Schedule schedule = new Schedule(List.of(publication(1, "a", 0, 0), publication(2, "b", 2, 0)));

        assertThat(schedule.endOf("a", day(5))).contains(day(2));
        assertThat(schedule.endOf("b", day(5))).isEmpty();
        assertThat(schedule.endOf("c", day(5))).isEmpty();
    }
}
