package org.twinrail.coordination.internal.modes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Deed;
import org.twinrail.coordination.facts.ModeFact;
import org.twinrail.coordination.internal.TestHouse;
import org.twinrail.coordination.modes.ChangeMode;
import org.twinrail.coordination.modes.DefineProcess;
import org.twinrail.coordination.modes.ListProcesses;
import org.twinrail.coordination.modes.Mode;
import org.twinrail.coordination.modes.WorkProcess;

/** The mode matrix: each process's mode has versions with a date, a reason and a name, and the rules are told the one of today (D2). */
class ModesTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 1);
    private static final String PRICE = "price-offer";

    private final TestHouse house = new TestHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private WorkProcess on(LocalDate day, String code) {
        return house.ask(new ListProcesses(day)).stream()
                .filter(process -> process.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private WorkProcess sets(Mode mode, LocalDate from) {
        return house.perform("gao", new ChangeMode(PRICE, mode, "sales", "marketing", from, "两起报价冲突"));
    }

    private void binds(String half) {
        house.perform("gao", new DefineProcess(PRICE, "报价", "Price offer", List.of("QUOTE"), half));
    }

    private List<?> seen(String login, String activity, String half) {
        ObjectRef deal = ObjectRef.of("opportunity", "O-1");
        return house.as(login, work -> new ModesInForce()
                .about(new Deed("opportunity.quote", activity, "dual", "", half, deal, "li", "sales"), work));
    }

    @Test
    void aCompanyStartsWithAMatrixThatItCanRead() {
        assertThat(house.ask(new ListProcesses(null)))
                .extracting(WorkProcess::code)
                .containsExactly(
                        "campaign-brief",
                        "customer-visit",
                        "deal-closing",
                        "key-project",
                        "lead-development",
                        "note-triage",
                        PRICE);
        assertThat(on(null, PRICE).inForce())
                .extracting("mode", "main", "aux", "by")
                .containsExactly(Mode.SEPARATE, "sales", "marketing", "");
        assertThat(on(null, "key-project").inForce().mode()).isEqualTo(Mode.JOINT);
    }

    @Test
    void aChangeHoldsFromItsDayAndWhatWasBeforeStaysReadable() {
        LocalDate nextWeek = TODAY.plusWeeks(1);

        WorkProcess today = sets(Mode.CONSULT, nextWeek);

        assertThat(today.inForce().mode()).isEqualTo(Mode.SEPARATE);
        assertThat(today.coming())
                .extracting("from", "mode", "evidence", "by")
                .containsExactly(nextWeek, Mode.CONSULT, "两起报价冲突", "gao");
        assertThat(on(nextWeek.minusDays(1), PRICE).inForce().mode()).isEqualTo(Mode.SEPARATE);
        assertThat(on(nextWeek, PRICE).inForce().mode()).isEqualTo(Mode.CONSULT);
        assertThat(on(nextWeek, PRICE).coming()).isNull();
        assertThat(on(nextWeek, PRICE).history()).extracting("mode").containsExactly(Mode.CONSULT, Mode.SEPARATE);
    }

    @Test
    void ofSeveralChangesForOneDayTheLatestHolds() {
        sets(Mode.CONSULT, TODAY.plusDays(3));
        sets(Mode.JOINT, TODAY.plusDays(3));

        assertThat(on(TODAY.plusDays(3), PRICE).inForce().mode()).isEqualTo(Mode.JOINT);
        assertThat(on(TODAY, PRICE).coming().mode()).isEqualTo(Mode.JOINT);
    }

    @Test
    void aChangeThatWasPlannedEarlierForALaterDayStillComes() {
        sets(Mode.JOINT, TODAY.plusDays(9));
        sets(Mode.CONSULT, null);

        assertThat(on(TODAY, PRICE).inForce().mode()).isEqualTo(Mode.CONSULT);
        assertThat(on(TODAY.plusDays(9), PRICE).inForce().mode()).isEqualTo(Mode.JOINT);
    }

    @Test
    void theRulesAreToldTheModeOfTodayAndWhoStandsOnWhichSide() {
        binds("");
        sets(Mode.JOINT, TODAY.plusDays(1));

        assertThat(seen("li", "QUOTE", "LOWER"))
                .isEqualTo(List.of(new ModeFact(PRICE, "SEPARATE", "MAIN", "marketing", false)));
        assertThat(seen("wang", "QUOTE", "LOWER"))
                .isEqualTo(List.of(new ModeFact(PRICE, "SEPARATE", "AUX", "sales", false)));
        assertThat(seen("gao", "QUOTE", "LOWER"))
                .isEqualTo(List.of(new ModeFact(PRICE, "SEPARATE", "", "sales", false)));

        house.pass(Duration.ofDays(1));
        assertThat(seen("li", "QUOTE", "LOWER"))
                .as("the day has come")
                .isEqualTo(List.of(new ModeFact(PRICE, "JOINT", "MAIN", "marketing", false)));
    }

    @Test
    void otherActivitiesAndTheOtherHalfOfTheFunnelAreNotOfTheProcess() {
        binds("LOWER");

        assertThat(seen("li", "QUOTE", "LOWER")).hasSize(1);
        assertThat(seen("li", "QUOTE", "UPPER")).isEmpty();
        assertThat(seen("li", "ADVANCE", "LOWER")).isEmpty();
        assertThat(seen("li", Deed.UNDO, "LOWER")).isEmpty();
    }

    @Test
    void aCompanyAddsProcessesOfItsOwnWhichHaveNoModeAtFirst() {
        Recorded recorded =
                house.perform("gao", new DefineProcess("trade-fair", " 展会 ", "Trade fair", List.of("FAIR"), null));

        assertThat(recorded.change()).isEqualTo(Recorded.Change.CREATED);
        assertThat(on(TODAY, "trade-fair").name()).isEqualTo(new Text("展会", "Trade fair"));
        assertThat(on(TODAY, "trade-fair").inForce()).isNull();
        assertThat(seen("li", "FAIR", "")).isEmpty();
        assertThat(house.perform(
                                "gao", new DefineProcess("trade-fair", "展会", "Trade fair", List.of("FAIR", "FAIR"), ""))
                        .change())
                .isEqualTo(Recorded.Change.UNCHANGED);

        house.perform("gao", new ChangeMode("trade-fair", Mode.JOINT, "marketing", "sales", null, "首次参展"));
        assertThat(seen("li", "FAIR", "")).hasSize(1);
    }

    @Test
    void aChangeIsTakenBackAndMadeAgain() {
        sets(Mode.CONSULT, null);
        house.perform("gao", house.inverse);
        assertThat(on(TODAY, PRICE).inForce().mode()).isEqualTo(Mode.SEPARATE);
        assertThat(on(TODAY, PRICE).history()).hasSize(1);

        house.perform("gao", house.inverse);
        assertThat(on(TODAY, PRICE).inForce())
                .extracting("mode", "evidence", "by")
                .containsExactly(Mode.CONSULT, "两起报价冲突", "gao");
    }

    @Test
    void whatIsSaidOfAProcessIsTakenBackAndANewOneGoes() {
        binds("LOWER");
        house.perform("gao", house.inverse);
        assertThat(on(TODAY, PRICE).activities()).isEmpty();
        assertThat(on(TODAY, PRICE).half()).isEmpty();

        house.perform("gao", new DefineProcess("trade-fair", "展会", "Trade fair", null, null));
        house.perform("gao", house.inverse);
        assertThat(house.ask(new ListProcesses(null)))
                .extracting(WorkProcess::code)
                .doesNotContain("trade-fair");
    }

    @Test
    void whatDoesNotFitIsNamedAndNothingIsChanged() {
        assertProblem("process", new ChangeMode("no-such", Mode.JOINT, "sales", "marketing", null, "?"));
        assertProblem("main", new ChangeMode(PRICE, Mode.JOINT, "nobody", "marketing", null, "?"));
        assertProblem("aux", new ChangeMode(PRICE, Mode.JOINT, "sales", "nobody", null, "?"));
        assertProblem("aux", new ChangeMode(PRICE, Mode.JOINT, "sales", "sales", null, "?"));
        assertProblem("from", new ChangeMode(PRICE, Mode.JOINT, "sales", "marketing", TODAY.minusDays(1), "?"));
        assertProblem("from", new ChangeMode(PRICE, Mode.JOINT, "sales", "marketing", TODAY.plusYears(2000), "?"));
        assertProblem("mode", new ChangeMode(PRICE, Mode.SEPARATE, "sales", "marketing", null, "?"));

        assertProblem("activities", new DefineProcess(PRICE, "报价", "Price offer", List.of("QUOTE", "报价"), null));

        assertThat(on(TODAY, PRICE).history()).hasSize(1);
        assertThat(on(TODAY, PRICE).activities()).isEmpty();
    }

    private void assertProblem(String where, Action<?> action) {
        assertThatThrownBy(() -> house.perform("gao", action))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.problems()).extracting("where").containsExactly(where));
    }
}
