package org.twinrail.itest;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.itest.support.Answer;
import org.twinrail.itest.support.Company;
import org.twinrail.itest.support.Imports;
import org.twinrail.itest.support.RuleCopy;
import org.twinrail.itest.support.Twinrail;

/** Leads come to those who are there and have room, fairly, by the company's rules; none is forgotten. */
class RoutingTest {
    private static final Instant START = Instant.parse("2017-03-01T09:00:00Z");
    private static final String ROUTING = "coordination/lead-routing.drl.csv";
    private static final int LAST_ROW = 12;
    private static final String MAPPING =
            """
            kind: leads
            columns:
              编号: number
              公司: company
            constants:
              state: QUALIFIED
              owner: wang
            """;

    @TempDir
    private Path folder;

    private RuleCopy rules;
    private Twinrail twinrail;
    private Company company;

    @BeforeEach
    void boot() throws Exception {
        rules = RuleCopy.in(folder.resolve("rules"));
        start();
        company = Company.foundedIn(twinrail);
        company.worksRoundTheClock();
    }

    @AfterEach
    void close() {
        twinrail.close();
    }

    private void start() throws Exception {
        twinrail = Twinrail.withManualClock(folder.resolve("data"), rules.folder());
        twinrail.moveClockTo(START);
    }

    private void hires(String login, String... more) {
        List<String> words = new ArrayList<>(List.of("login=" + login, "name=" + login, "department=sales"));
        words.addAll(List.of(more));
        company.done(Company.ADMIN, "person.record", words.toArray(String[]::new));
    }

    private void isAbsent(String login) {
        company.done(login, "absence.record", "login=" + login, "from=2017-03-01", "to=2017-03-02");
    }

    private void imports(int leads) throws Exception {
        Imports imports = new Imports(folder, twinrail);
        String rows = IntStream.rangeClosed(1, leads)
                .mapToObj("R-%1$d,公司%1$d\n"::formatted)
                .collect(Collectors.joining());
        Answer answer = imports.run("leads", imports.file("编号,公司\n" + rows), imports.mapping(MAPPING));
        assertThat(Imports.counts(answer)).containsExactly(leads, 0, 0, 0, 0, 0);
    }

    private String qualified(String... more) {
        List<String> words = new ArrayList<>(List.of("company=新兴电子", "source=fair"));
        words.addAll(List.of(more));
        String number = company.done("wang", "lead.capture", words.toArray(String[]::new))
                .get("number")
                .asText();
        company.done("wang", "lead.qualify", "number=" + number);
        return number;
    }

    private String taker() {
        return company.done("wang", "lead.route", "number=" + qualified())
                .get("to")
                .asText();
    }

    private static Map<String, Long> takers(JsonNode routed) {
        return StreamSupport.stream(routed.get("routings").spliterator(), false)
                .collect(groupingBy(r -> r.get("to").asText(), TreeMap::new, counting()));
    }

    /** Lesson 7: SuiteCRM gives what one import brings to one person. */
    @Test
    void aHundredLeadsOfOneImportAreSpreadEvenlyOverThoseWhoAreThere() throws Exception {
        hires("zhao");
        hires("qian");
        hires("gone", "active=false");
        isAbsent("sun");
        imports(100);

        JsonNode routed = company.done("wang", "leads.route");

        assertThat(routed.get("assigned").asInt()).isEqualTo(100);
        assertThat(routed.get("left").asInt()).isZero();
        assertThat(takers(routed)).isEqualTo(Map.of("li", 25L, "chen", 25L, "zhao", 25L, "qian", 25L));
        assertThat(company.asked("lead.list", "state=HANDED_OFF", "handedTo=li"))
                .hasSize(25);
        assertThat(company.audited("lead.handoff")).isEqualTo(100);
        assertThat(company.asked("lead.routing", "number=R-1")
                        .get("reason")
                        .get("zh")
                        .asText())
                .contains("销售部中最空闲的人接手", "上限 30 项", "缺勤 1 人");
        assertThat(company.asked("leads.unassigned")).isEmpty();
    }

    @Test
    void whoHasNoRoomLeftGetsNoMoreAndTheRestIsOnTheListWithTheReason() throws Exception {
        isAbsent("sun");
        imports(70);

        JsonNode routed = company.done("wang", "leads.route");

        assertThat(takers(routed)).isEqualTo(Map.of("chen", 30L, "li", 30L, "", 10L));
        JsonNode waiting = company.asked("leads.unassigned");
        assertThat(waiting).hasSize(10);
        assertThat(waiting.get(0).get("reason").get("zh").asText()).contains("无人可接，缺勤 1 人、已满 2 人");
        assertThat(waiting.get(0).get("reason").get("en").asText())
                .contains("nobody can take it, 1 absent, 2 with no room");
    }

    @Test
    void aCustomersOwnerTakesItsLeadsUnlessAbsent() {
        String first = qualified("customer=" + Company.CUSTOMER, "company=");
        JsonNode routing = company.done("wang", "lead.route", "number=" + first);
        assertThat(routing.get("to").asText()).isEqualTo("li");
        assertThat(routing.get("way").asText()).isEqualTo("CUSTOMER_OWNER");
        assertThat(routing.get("rows").get(0).get("file").asText()).isEqualTo(ROUTING);
        assertThat(routing.get("rows").get(0).get("place").asText()).isEqualTo("row 8");

        isAbsent("li");
        String second = qualified("customer=" + Company.CUSTOMER, "company=");
        assertThat(company.done("wang", "lead.route", "number=" + second)
                        .get("to")
                        .asText())
                .isEqualTo("chen");
    }

    /** Lesson 7: the pointer is in the database, not in a session. */
    @Test
    void theRoundGoesOnWhereItWasAfterARestart() throws Exception {
        rules.edit(ROUTING, LAST_ROW, "LEAST_BUSY", "ROUND_ROBIN");
        assertThat(taker()).isEqualTo("chen");
        assertThat(taker()).isEqualTo("li");

        twinrail.close();
        start();
        company = Company.foundAgainIn(twinrail);

        assertThat(taker()).isEqualTo("sun");
        assertThat(taker()).isEqualTo("chen");
    }

    /** Lesson 8: SuiteCRM counts closed records. */
    @Test
    void theLeastBusyIsFoundByOpenWorkOnly() {
        for (String login : List.of("li", "chen")) {
            company.opens(login, "O-" + login);
        }
        for (int i = 1; i <= 3; i++) {
            company.done(
                    Company.ADMIN,
                    "opportunity.record",
                    "number=LOST-" + i,
                    "customer=" + Company.CUSTOMER,
                    "owner=sun",
                    "outcome=LOST",
                    "openedOn=2017-01-01",
                    "closedOn=2017-02-01");
        }

        assertThat(taker()).isEqualTo("sun");
    }

    /** Lesson 9: Odoo's job looks at seven days. */
    @Test
    void aLeadThatNobodyHasHadForAYearIsOnTheListAndRaisedByTheSweep() {
        company.done(
                Company.ADMIN,
                "lead.record",
                "number=OLD-1",
                "company=老客户",
                "state=QUALIFIED",
                "owner=wang",
                "capturedOn=2016-03-01");
        String fresh = qualified();

        assertThat(company.asked("leads.unassigned")
                        .get(0)
                        .get("lead")
                        .get("number")
                        .asText())
                .isEqualTo("OLD-1");
        company.done(Company.ADMIN, "coordination.sweep");

        JsonNode conflict = company.asked("conflicts.list", "state=ALL", "about=lead/OLD-1")
                .get("conflicts")
                .get(0);
        assertThat(conflict.get("kind").asText()).isEqualTo("LEAD_UNASSIGNED");
        assertThat(conflict.get("severity").asText()).isEqualTo("HIGH");
        assertThat(conflict.get("parties").findValuesAsText("code")).containsExactly("marketing", "wang");
        assertThat(conflict.get("sentence").get("zh").asText()).contains("OLD-1", "个工作小时无人接手");
        assertThat(company.asked("conflicts.list", "state=ALL", "about=lead/" + fresh)
                        .get("conflicts"))
                .as("not yet")
                .isEmpty();

        twinrail.moveClockTo(START.plus(Duration.ofHours(17)));
        company.done(Company.ADMIN, "coordination.sweep");
        assertThat(company.asked("conflicts.list", "state=ALL", "about=lead/" + fresh)
                        .get("conflicts")
                        .get(0)
                        .get("severity")
                        .asText())
                .isEqualTo("MEDIUM");
    }

    @Test
    void routingGoesByTheBoundaryOfAHandOffAndIsTakenBack() {
        String number = qualified();

        Answer refused = company.tries("li", "lead.route", "number=" + number);
        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.json()
                        .get("verdict")
                        .get("reasons")
                        .get(0)
                        .get("owner")
                        .asText())
                .isEqualTo("wang");

        String routed = company.outcome("wang", "lead.route", "number=" + number)
                .get("actionId")
                .asText();
        company.done("wang", "action.undo", "id=" + routed);
        assertThat(company.asked("lead.find", "number=" + number).get("state").asText())
                .isEqualTo("QUALIFIED");

        String together = company.outcome("wang", "leads.route").get("actionId").asText();
        company.done("wang", "action.undo", "id=" + together);
        assertThat(company.asked("leads.unassigned")).hasSize(1);
    }

    @Test
    void onlyOneselfTheHeadAndTheAdministratorRecordAnAbsence() {
        company.done(
                Company.ADMIN,
                "department.record",
                "code=sales",
                "nameZh=销售部",
                "nameEn=Sales",
                "rail=PUSH",
                "head=chen");
        String[] lis = {"login=li", "from=2017-03-06", "to=2017-03-10", "kind=TRAVEL"};

        assertThat(company.tries("sun", "absence.record", lis).exit()).isEqualTo(3);
        assertThat(company.tries("wang", "absence.record", lis).exit()).isEqualTo(3);
        company.done("li", "absence.record", lis);
        company.done("chen", "absence.cancel", "login=li", "from=2017-03-06");
        company.done(Company.ADMIN, "absence.record", lis);
        assertThat(company.asked("absences.list")).hasSize(1);
    }
}
