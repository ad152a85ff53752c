package org.twinrail.core.internal.absences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Recorded;
import org.twinrail.api.people.Absence;
import org.twinrail.api.people.AbsenceKind;
import org.twinrail.api.people.CancelAbsence;
import org.twinrail.api.people.ListAbsences;
import org.twinrail.api.people.RecordAbsence;
import org.twinrail.api.requests.UndoAction;
import org.twinrail.api.rules.AbsenceFact;
import org.twinrail.api.rules.Deed;
import org.twinrail.core.internal.House;

class AbsencesTest {
    private static final LocalDate MONDAY = LocalDate.of(2017, 3, 6);
    private static final LocalDate FRIDAY = LocalDate.of(2017, 3, 10);

    private House house;

    @BeforeEach
    void open() {
        house = new House();
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Recorded.Change records(LocalDate from, LocalDate to, AbsenceKind kind) {
        return house.does("li", new RecordAbsence("li", from, to, kind))
                .result()
                .change();
    }

    private List<Absence> on(LocalDate day) {
        return house.asks(new ListAbsences(null, day, day));
    }

    private List<Object> seenByTheRules(String user, Action<?> action) {
        house.does(user, action);
        return house.rules.facts();
    }

    private void isTold(Action<?> action, String zh, String en) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> house.does("admin", action))
                .satisfies(e -> {
                    assertThat(e.problems().get(0).what().zh()).contains(zh);
                    assertThat(e.problems().get(0).what().en()).contains(en);
                });
    }

    @Test
    void bothTheFirstAndTheLastDayBelongToAnAbsence() {
        records(MONDAY, FRIDAY, AbsenceKind.TRAVEL);

        Absence travel = new Absence("li", MONDAY, FRIDAY, AbsenceKind.TRAVEL, 0);
        assertThat(on(MONDAY.minusDays(1))).isEmpty();
        assertThat(on(MONDAY)).containsExactly(travel);
        assertThat(on(FRIDAY)).containsExactly(travel);
        assertThat(on(FRIDAY.plusDays(1))).isEmpty();
    }

    @Test
    void oneDayOfLeaveNeedsNoMoreThanTheDay() {
        records(MONDAY, null, null);

        assertThat(on(MONDAY)).containsExactly(new Absence("li", MONDAY, MONDAY, AbsenceKind.LEAVE, 0));
    }

    @Test
    void recordingTheSameAgainChangesNothingAndAnotherLastDayChangesIt() {
        assertThat(records(MONDAY, FRIDAY, null)).isEqualTo(Recorded.Change.CREATED);
        assertThat(records(MONDAY, FRIDAY, null)).isEqualTo(Recorded.Change.UNCHANGED);
        assertThat(records(MONDAY, MONDAY, null)).isEqualTo(Recorded.Change.UPDATED);
        assertThat(on(FRIDAY)).isEmpty();
    }

    @Test
    void nobodyIsAbsentTwiceOnOneDay() {
        records(MONDAY, FRIDAY, null);

        isTold(
                new RecordAbsence("li", MONDAY.minusDays(3), MONDAY, null),
                "从 2017-03-06 至 2017-03-10 已登记缺勤",
                "absent from 2017-03-06 to 2017-03-10");
        assertThat(house.does("zhang", new RecordAbsence("zhang", MONDAY, FRIDAY, null))
                        .result()
                        .change())
                .isEqualTo(Recorded.Change.CREATED);
    }

    @Test
    void whatCannotBeIsToldInPlainWords() {
        isTold(new RecordAbsence("li", FRIDAY, MONDAY, null), "早于第一天", "is before the first");
        isTold(new RecordAbsence("nobody", MONDAY, null, null), "没有登录名为“nobody”", "nobody has the login \"nobody\"");
        isTold(new CancelAbsence("li", MONDAY), "没有从 2017-03-06 起的缺勤", "no absence that begins on 2017-03-06");
    }

    @Test
    void whatIsToComeIsListedByItsFirstDay() {
        records(FRIDAY, null, null);
        house.does("zhang", new RecordAbsence("zhang", MONDAY, MONDAY.plusDays(1), null));

        assertThat(house.asks(new ListAbsences(null, MONDAY.plusDays(1), null)))
                .extracting(Absence::login)
                .containsExactly("zhang", "li");
        assertThat(house.asks(new ListAbsences("li", MONDAY, null)))
                .extracting(Absence::login)
                .containsExactly("li");
    }

    @Test
    void aCancelledAbsenceComesBackWhenThatIsUndone() {
        records(MONDAY, FRIDAY, AbsenceKind.TRAINING);
        UUID cancelled = house.does("li", new CancelAbsence("li", MONDAY)).actionId();
        assertThat(on(MONDAY)).isEmpty();

        house.does("li", new UndoAction(cancelled));

        assertThat(on(MONDAY))
                .extracting(Absence::to, Absence::kind)
                .containsExactly(tuple(FRIDAY, AbsenceKind.TRAINING));
    }

    @Test
    void aRecordingIsTakenBackToWhatWasBefore() {
        UUID first =
                house.does("li", new RecordAbsence("li", MONDAY, FRIDAY, null)).actionId();
        UUID shorter =
                house.does("li", new RecordAbsence("li", MONDAY, MONDAY, null)).actionId();

        house.does("li", new UndoAction(shorter));
        assertThat(on(FRIDAY)).hasSize(1);

        house.does("li", new UndoAction(first));
        assertThat(on(MONDAY)).isEmpty();
    }

    @Test
    void rulesSeeWhoseAbsenceItIsAndWhetherTheHeadActs() {
        RecordAbsence lis = new RecordAbsence("li", MONDAY, FRIDAY, AbsenceKind.TRAVEL);

        assertThat(seenByTheRules("li", lis)).contains(new AbsenceFact("TRAVEL", true, false));
        assertThat(seenByTheRules("song", lis)).contains(new AbsenceFact("TRAVEL", false, true));
        assertThat(seenByTheRules("meng", lis)).contains(new AbsenceFact("TRAVEL", false, false));
        assertThat(seenByTheRules("zhang", new CancelAbsence("li", MONDAY)))
                .contains(new AbsenceFact("TRAVEL", false, false))
                .filteredOn(Deed.class::isInstance)
                .extracting("owner", "ownerDepartment")
                .containsExactly(tuple("li", "sales"));
    }
}
