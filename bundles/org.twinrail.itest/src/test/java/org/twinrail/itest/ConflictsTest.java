package org.twinrail.itest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Reading;
import org.twinrail.itest.support.Twinrail;

/** Conflicts are found by the rules, stored with what shows them, moved up when nobody acts, and decided once, by somebody neutral. */
class ConflictsTest {
    private static Twinrail twinrail;
    private static Company company;
    private static Instant now = Instant.parse("2017-03-01T09:00:00Z");
    private static int customers;

    @BeforeAll
    static void boot(@TempDir Path data) throws Exception {
        twinrail = Twinrail.withManualClock(data);
        twinrail.moveClockTo(now);
        company = Company.foundedIn(twinrail);
        company.worksRoundTheClock();
    }

    @AfterAll
    static void close() {
        twinrail.close();
    }

    private static void pass(Duration time) {
        now = now.plus(time);
        twinrail.moveClockTo(now);
    }

    private static String newCustomer() {
        String name = "Customer " + ++customers;
        company.done(Company.ADMIN, "customer.record", "name=" + name, "owner=li");
        return name;
    }

    /** Every conflict about an object, open or closed. */
    private static List<JsonNode> about(String object) {
        List<JsonNode> found = new ArrayList<>();
        company.asked("conflicts.list", "state=ALL", "about=" + object)
                .get("conflicts")
                .forEach(found::add);
        return found;
    }

    private static JsonNode onlyOneAbout(String object) {
        List<JsonNode> found = about(object);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static JsonNode shown(String conflict) {
        return company.asked("conflict.show", "conflict=" + conflict);
    }

    private static List<String> parties(JsonNode conflict) {
        return conflict.get("parties").findValuesAsText("code");
    }

    /** Two salespeople each open an opportunity of one new customer for the same product; the conflict's id. */
    private static String overlap() {
        String customer = newCustomer();
        company.opens("li", "A-" + customers, customer);
        company.opens("sun", "B-" + customers, customer);
        return onlyOneAbout("customer/" + customer).get("id").asText();
    }

    /** Marketing and sales contact one new customer on one day; the conflict's id. */
    private static String doubleContact() {
        String customer = newCustomer();
        company.done("li", "touch.log", "customer=" + customer, "channel=phone");
        company.done("wang", "touch.log", "customer=" + customer, "channel=fair");
        return onlyOneAbout("customer/" + customer).get("id").asText();
    }

    private static String handedOff(String to) {
        String number = company.done("wang", "lead.capture", "customer=" + newCustomer(), "source=fair")
                .get("number")
                .asText();
        company.done("wang", "lead.qualify", "number=" + number);
        company.done("wang", "lead.handoff", "number=" + number, "to=" + to);
        return number;
    }

    private static Answer decides(String user, String conflict, String... more) {
        List<String> words = new ArrayList<>(List.of("conflict=" + conflict, "decision=Li was there first."));
        words.addAll(List.of(more));
        return company.tries(user, "conflict.decide", words.toArray(String[]::new));
    }

    @Test
    void twoOwnersOfOneCustomerAreFoundInTheVeryActionThatMakesThem() {
        String customer = newCustomer();
        assertThat(company.opens("li", "A-" + customers, customer).get("raised"))
                .isEmpty();

        JsonNode raised = company.opens("sun", "B-" + customers, customer).get("raised");

        JsonNode conflict = onlyOneAbout("customer/" + customer);
        assertThat(raised).singleElement().satisfies(reference -> assertThat(reference.get("id"))
                .isEqualTo(conflict.get("id")));
        assertThat(conflict.get("kind").asText()).isEqualTo("OWNERSHIP_OVERLAP");
        assertThat(conflict.get("severity").asText()).isEqualTo("MEDIUM");
        assertThat(conflict.get("state").asText()).isEqualTo("OPEN");
        assertThat(parties(conflict)).containsExactly("li", "sun");
        JsonNode shown = shown(conflict.get("id").asText());
        assertThat(shown.get("origin").asText()).isEqualTo("RULE");
        assertThat(shown.get("evidence")).hasSize(2).allSatisfy(piece -> {
            assertThat(piece.get("object").get("kind").asText()).isEqualTo("opportunity");
            assertThat(piece.get("snapshot").asText()).contains(customer, "outcome=OPEN");
        });
        assertThat(shown.get("trace"))
                .singleElement()
                .satisfies(firing -> assertThat(firing.get("file").asText()).isEqualTo("conflict/ownership.dslr"));
    }

    @Test
    void anotherProductOrOneOwnerOrAClosedOpportunityIsNoConflict() {
        String customer = newCustomer();
        company.done(Company.ADMIN, "product.record", "name=Payroll");
        company.opens("li", "A-" + customers, customer);
        company.opens("li", "B-" + customers, customer);
        company.done(
                "sun",
                "opportunity.open",
                "number=C-" + customers,
                "customer=" + customer,
                "product=Payroll",
                "stage=proposal");
        company.done(
                Company.ADMIN,
                "opportunity.record",
                "number=D-" + customers,
                "customer=" + customer,
                "product=" + Company.PRODUCT,
                "owner=sun",
                "outcome=LOST",
                "openedOn=2017-01-01",
                "closedOn=2017-02-01");

        assertThat(about("customer/" + customer)).isEmpty();
    }

    @Test
    void twoDepartmentsThatContactACustomerWithoutKnowingOfEachOtherAreFound() {
        JsonNode shown = shown(doubleContact());
        JsonNode conflict = shown.get("conflict");

        assertThat(conflict.get("kind").asText()).isEqualTo("DOUBLE_CONTACT");
        assertThat(conflict.get("severity").asText()).isEqualTo("LOW");
        assertThat(parties(conflict)).containsExactly("li", "wang");
        assertThat(shown.get("evidence").findValuesAsText("kind")).containsExactly("touch", "touch");
    }

    @Test
    void aJointContactOrAWeekBetweenIsNoDoubleContact() {
        String joint = newCustomer();
        company.done(
                Company.ADMIN,
                "touch.record",
                "customer=" + joint,
                "channel=visit",
                "by=li",
                "on=2017-02-01",
                "track=JOINT");
        company.done(Company.ADMIN, "touch.record", "customer=" + joint, "channel=phone", "by=li", "on=2017-02-01");
        company.done(Company.ADMIN, "touch.record", "customer=" + joint, "channel=fair", "by=wang", "on=2017-02-02");
        String late = newCustomer();
        company.done(Company.ADMIN, "touch.record", "customer=" + late, "channel=phone", "by=li", "on=2017-02-01");
        company.done(Company.ADMIN, "touch.record", "customer=" + late, "channel=fair", "by=wang", "on=2017-02-08");

        assertThat(about("customer/" + joint)).isEmpty();
        assertThat(about("customer/" + late)).isEmpty();
    }

    @Test
    void aLeadThatWaitsPastItsTimeIsFoundByTheTimer() {
        String lead = "lead/" + handedOff("li");
        pass(Duration.ofHours(24));
        twinrail.run("conflicts");
        assertThat(about(lead)).as("24 working hours are still in time").isEmpty();

        pass(Duration.ofHours(1));
        String listed = twinrail.run("--lang", "en", "conflicts").out();

        JsonNode conflict = onlyOneAbout(lead);
        assertThat(conflict.get("kind").asText()).isEqualTo("HAND_OFF_OVERDUE");
        assertThat(conflict.get("severity").asText()).isEqualTo("MEDIUM");
        assertThat(parties(conflict)).containsExactly("li", "wang");
        assertThat(conflict.get("sentence").get("zh").asText()).contains("已等待 25 个工作小时");
        assertThat(listed)
                .contains(
                        "Hand-off overdue",
                        "has waited 25 working hours",
                        "Id " + conflict.get("id").asText());
    }

    @Test
    void aLeadHandedToADepartmentIsFoundByTheSweepAndGravelyAfterThreeDays() {
        String lead = "lead/" + handedOff("sales");
        pass(Duration.ofHours(73));

        JsonNode sweep = company.done(Company.ADMIN, "coordination.sweep");

        JsonNode conflict = onlyOneAbout(lead);
        assertThat(sweep.get("raised").asInt()).isPositive();
        assertThat(conflict.get("severity").asText()).isEqualTo("HIGH");
        assertThat(parties(conflict)).containsExactly("sales", "wang");
    }

    @Test
    void aLeadThatIsAnsweredInTimeIsNoConflict() {
        String number = handedOff("li");
        company.done("li", "lead.accept", "number=" + number);
        pass(Duration.ofHours(100));

        company.done(Company.ADMIN, "coordination.sweep");

        assertThat(about("lead/" + number)).isEmpty();
    }

    @Test
    void nobodyButTheAdministratorSweeps() {
        assertThat(company.tries("li", "coordination.sweep").exit()).isEqualTo(3);
    }

    @Test
    void aConflictIsExplainedByTheRuleThatFoundItAndWhatItSaw() {
        String conflict = overlap();

        for (String language : List.of("zh", "en")) {
            Answer explained = twinrail.run("--lang", language, "explain", conflict);
            assertThat(explained.exit()).isZero();
            assertThat(explained.out())
                    .contains("conflict/ownership.dslr", "Customer " + customers, "A-" + customers, "B-" + customers);
            assertThat(explained.out()).contains(language.equals("zh") ? "请约定由谁负责" : "Agree who is responsible");
        }
        JsonNode json = twinrail.run("--json", "explain", conflict).json();
        assertThat(json.get("verdict").get("firings"))
                .singleElement()
                .satisfies(firing -> assertThat(firing.get("facts")).hasSize(2));
    }

    @Test
    void aConflictIsListedInBothLanguagesUntilItIsClosed() {
        String conflict = overlap();

        assertThat(twinrail.run("--lang", "zh", "conflicts").out()).contains("撞单", "李强、孙磊", conflict);
        assertThat(twinrail.run("--lang", "en", "conflicts").out())
                .contains("Two owners of one customer", "李强, 孙磊", conflict);

        assertThat(decides("gm", conflict).exit()).isZero();

        assertThat(twinrail.run("conflicts").out()).doesNotContain(conflict);
        assertThat(twinrail.run("conflicts", "--all").out()).contains(conflict);
    }

    @Test
    void aDecisionIsKeptWithItsReasonItsWinnerAndWhoMadeIt() {
        String conflict = overlap();

        JsonNode result = decides("gm", conflict, "inFavourOf=li").json().get("result");

        assertThat(result.get("state").asText()).isEqualTo("DECIDED");
        assertThat(result.get("deadline").isNull()).isTrue();
        JsonNode decision = shown(conflict).get("decision");
        assertThat(decision.get("text").asText()).isEqualTo("Li was there first.");
        assertThat(decision.get("inFavourOf").get("code").asText()).isEqualTo("li");
        assertThat(decision.get("by").get("code").asText()).isEqualTo("gm");
        assertThat(twinrail.run("--lang", "en", "explain", conflict).out()).contains("decided", "Li was there first.");
    }

    @Test
    void aSecondDecisionIsToldThatThereIsOne() {
        String conflict = overlap();
        assertThat(decides("gm", conflict).exit()).isZero();

        Answer again = decides("gm", conflict, "inFavourOf=sun");

        assertThat(again.exit()).isEqualTo(2);
        Reading.isError(again);
        assertThat(again.out()).contains(conflict, "closed", "已经了结");
        assertThat(shown(conflict).get("decision").get("inFavourOf").isNull()).isTrue();
    }

    @Test
    void aWinnerWhoIsNoPartyIsToldWhoIs() {
        Answer answer = decides("gm", overlap(), "inFavourOf=wang");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).contains("wang", "李强", "孙磊");
    }

    @Test
    void nobodyOnOneSideDecidesNorAnybodyWithoutThatTask() {
        String within = overlap();
        String between = doubleContact();
        company.done(Company.ADMIN, "person.record", "login=zhao", "name=Zhao", "department=management");
        for (String user : List.of("li", "sun", "wang")) {
            refused(decides(user, within), within);
        }
        for (String user : List.of("li", "wang", "chen", "sun")) {
            refused(decides(user, between), between);
        }

        assertThat(decides("chen", within).exit())
                .as("a manager outside the quarrel may")
                .isZero();
        assertThat(decides("zhao", between).exit()).as("the management may").isZero();
    }

    private static void refused(Answer answer, String conflict) {
        assertThat(answer.exit()).as(answer.out()).isEqualTo(3);
        JsonNode verdict = answer.json().get("verdict");
        assertThat(verdict.get("effect").asText()).isEqualTo("REFUSE");
        assertThat(verdict.get("reasons")).isNotEmpty().allSatisfy(reason -> {
            Reading.isIn("zh", reason.get("text").get("zh").asText());
            Reading.isIn("en", reason.get("text").get("en").asText());
        });
        assertThat(shown(conflict).get("conflict").get("state").asText()).isEqualTo("OPEN");
    }

    @Test
    void whatWasDecidedIsNotFoundAgainByTheSameEvidence() {
        String conflict = overlap();
        String customer = "Customer " + customers;
        decides("gm", conflict);

        company.done("li", "opportunity.advance", "number=A-" + customers, "stage=negotiation");
        company.done(Company.ADMIN, "coordination.sweep");

        assertThat(about("customer/" + customer)).hasSize(1);
        company.opens("chen", "C-" + customers, customer);
        assertThat(about("customer/" + customer)).as("a third owner is new").hasSize(2);
    }

    @Test
    void whereNobodyActsAConflictMovesUpStepByStepToTheManagement() {
        String conflict = doubleContact();
        List<String> steps = new ArrayList<>();
        for (int days = 0; days < 12; days++) {
            String step = shown(conflict).get("conflict").get("step").asText();
            if (!steps.contains(step)) {
                steps.add(step);
            }
            pass(Duration.ofDays(1));
            twinrail.run("conflicts");
        }

        assertThat(steps).containsExactly("STATE", "NEGOTIATE", "MEDIATE", "DECIDE");
        assertThat(shown(conflict).get("conflict").get("responsible").findValuesAsText("code"))
                .containsExactly("management");
    }

    @Test
    void partiesThatAgreeSettleItThemselves() {
        String conflict = overlap();
        company.done("li", "conflict.settle", "conflict=" + conflict, "text=Sun takes it, Li gets half.");
        assertThat(shown(conflict).get("proposal").asText()).isEqualTo("Sun takes it, Li gets half.");

        company.done("sun", "conflict.settle", "conflict=" + conflict);

        assertThat(shown(conflict).get("conflict").get("state").asText()).isEqualTo("SETTLED");
        assertThat(company.tries("wang", "conflict.settle", "conflict=" + overlap(), "text=Mine.")
                        .exit())
                .as("who is no party")
                .isEqualTo(3);
    }

    @Test
    void anArgumentFromSalesFiguresDoesNotCount() {
        String conflict = overlap();

        company.done("li", "conflict.state", "conflict=" + conflict, "claim=我的销售额最高，应该归我。");

        assertThat(shown(conflict).get("steps")).anySatisfy(step -> {
            assertThat(step.get("event").asText()).isEqualTo("DISCOUNTED");
            assertThat(step.get("text").get("zh").asText()).contains("以业绩压人的说法不计入");
        });
    }
}
