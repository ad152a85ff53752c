package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Firing;
import org.twinrail.api.RefusedException;
import org.twinrail.api.people.Absence;
import org.twinrail.api.people.AbsenceKind;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.FindLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.facts.RoutingFact;
import org.twinrail.crm.routing.FindRouting;
import org.twinrail.crm.routing.ListUnassigned;
import org.twinrail.crm.routing.RouteLead;
import org.twinrail.crm.routing.RouteLeads;
import org.twinrail.crm.routing.RoutedLeads;
import org.twinrail.crm.routing.Routing;
import org.twinrail.crm.routing.UnassignedLead;

class RoutingTest {
    private final TestHouse house = new TestHouse();

    @BeforeEach
    void aCustomer() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private String qualified() {
        Lead lead = house.perform("wang", Make.lead("华辰科技", null));
        return house.perform("wang", new QualifyLead(lead.number(), null)).number();
    }

    private Routing routed() {
        return house.perform("wang", new RouteLead(qualified()));
    }

    private Lead lead(String number) {
        return house.ask(new FindLead(number)).orElseThrow();
    }

    private void absent(String login) {
        LocalDate today = LocalDate.of(2017, 3, 1);
        house.absences.add(new Absence(login, today, today, AbsenceKind.LEAVE, 0));
    }

    private List<UnassignedLead> unassigned() {
        return house.ask(new ListUnassigned(null, null, null, null));
    }

    @Test
    void aLeadOfACustomerWithAnOwnerGoesToThatPersonByAHandOff() {
        house.rules.way(1, "CUSTOMER_OWNER", "", "", 0);
        house.rules.way(2, "LEAST_BUSY", "sales", "", 30);

        Routing routing = routed();

        assertThat(routing.to()).isEqualTo("zhang");
        assertThat(routing.before()).isEqualTo("wang");
        assertThat(routing.rows().get(0).place()).isEqualTo("row 7");
        assertThat(routing.reason().zh()).isEqualTo("按第1条（张三）：交给张三（手上 0 项）");
        assertThat(routing.reason().en()).isEqualTo("By way 1 (张三): to 张三 (open work: 0)");
        assertThat(lead(routing.lead()))
                .extracting(Lead::state, Lead::handedTo, Lead::handedBy)
                .containsExactly(LeadState.HANDED_OFF, "zhang", "wang");
        assertThat(house.topics).endsWith("crm/lead-handed-off", "crm/lead-routed");
        assertThat(house.ask(new FindRouting(routing.lead())).map(Routing::reason))
                .contains(routing.reason());
    }

    @Test
    void theRulesSeeWhatIsKnownOfTheLead() {
        absent("zhang");

        routed();

        RoutingFact fact = (RoutingFact) house.rules.asked.get(0);
        assertThat(fact.source()).isEqualTo("fair");
        assertThat(fact.region()).isEqualTo("华东");
        assertThat(fact.industry()).isEqualTo("电子");
        assertThat(fact.text()).isEqualTo("想要报价");
        assertThat(fact.ownerDepartment()).isEqualTo("marketing");
        assertThat(fact.customerOwner()).isEqualTo("zhang");
        assertThat(fact.customerOwnerDepartment()).isEqualTo("sales");
        assertThat(fact.customerOwnerPresent()).isFalse();
    }

    @Test
    void whoIsAbsentOrHasLeftOrHasNoRoomIsLeftOutAndThatIsSaid() {
        house.rules.way(1, "ROUND_ROBIN", "sales", "", 1);
        absent("li");
        house.perform("zhang", Make.opportunity("华辰科技", null, "zhang"));

        Routing routing = routed();

        assertThat(routing.to()).isEqualTo("song");
        assertThat(routing.absent()).isEqualTo(1);
        assertThat(routing.full()).isEqualTo(1);
        assertThat(routing.reason().zh()).endsWith("交给宋强（手上 0 项，上限 1 项），缺勤 1 人、已满 1 人");
        assertThat(routing.reason().en()).endsWith("to 宋强 (open work: 0, at most 1), 1 absent, 1 with no room");
    }

    @Test
    void inTurnTheNextOneAfterTheLastTakesIt() {
        house.rules.way(1, "ROUND_ROBIN", "sales", "", 0);

        List<String> takers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            takers.add(routed().to());
        }

        assertThat(takers).containsExactly("li", "song", "zhang", "li");
    }

    /** Lesson 7. */
    @Test
    void thePointerIsMovedByOneAtATime() throws Exception {
        house.rules.way(1, "ROUND_ROBIN", "sales", "", 0);
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            numbers.add(qualified());
        }

        ExecutorService hands = Executors.newFixedThreadPool(4);
        Map<String, Integer> taken = new TreeMap<>();
        try {
            List<Future<Routing>> routings = new ArrayList<>();
            for (String number : numbers) {
                routings.add(hands.submit(() -> house.perform("wang", new RouteLead(number))));
            }
            for (Future<Routing> routing : routings) {
                taken.merge(routing.get().to(), 1, Integer::sum);
            }
        } finally {
            hands.shutdownNow();
        }

        assertThat(taken).isEqualTo(Map.of("li", 8, "song", 8, "zhang", 8));
    }

    /** Lesson 8. */
    @Test
    void theLeastBusyIsFoundByOpenWorkOnly() {
        house.rules.way(1, "LEAST_BUSY", "li zhang", "", 0);
        for (int i = 0; i < 3; i++) {
            Opportunity lost = house.perform("li", Make.opportunity("华辰科技", null, "li"));
            house.perform("li", new LoseOpportunity(lost.number(), "没有预算", null));
        }
        house.perform("zhang", Make.opportunity("华辰科技", null, "zhang"));

        assertThat(routed().to()).as("three lost deals are no work").isEqualTo("li");
        String second = routed().lead();
        assertThat(lead(second).handedTo())
                .as("one each, li had something last")
                .isEqualTo("zhang");
        house.perform("zhang", new AcceptLead(second, null, null, null, null));
        house.perform("li", Make.opportunity("华辰科技", null, "li"));
        assertThat(routed().to()).as("a lead that was taken is no open one").isEqualTo("zhang");
    }

    @Test
    void aTerritoryIsForThePeopleOfItsOfficeAsLongAsOneHasRoom() {
        house.person("zhao", "赵六", "sales", "华东", true);
        house.rules.way(2, "LEAST_BUSY", "sales", "", 0);
        house.rules.way(1, "LEAST_BUSY", "sales", "华东", 2);

        assertThat(routed().to()).isEqualTo("zhao");
        assertThat(routed().to()).isEqualTo("zhao");
        assertThat(routed().to()).isEqualTo("li");
    }

    @Test
    void aNamedPersonsDeputyTakesItWhereThePersonIsAbsent() {
        house.rules.way(1, "PERSON", "zhang li", "", 0);
        assertThat(routed().to()).isEqualTo("zhang");

        absent("zhang");
        assertThat(routed().to()).isEqualTo("li");
    }

    @Test
    void whereNobodyCanTakeItTheLeadIsOnTheListWithTheReason() {
        house.rules.way(1, "PERSON", "zhang", "", 0);
        house.rules.way(2, "LEAST_BUSY", "sales", "", 1);
        absent("zhang");
        absent("li");
        house.perform("song", Make.opportunity("华辰科技", null, "song"));

        Routing routing = routed();

        assertThat(routing.assigned()).isFalse();
        assertThat(routing.absent()).as("each is counted once").isEqualTo(2);
        assertThat(lead(routing.lead()).state()).isEqualTo(LeadState.QUALIFIED);
        assertThat(unassigned()).singleElement().satisfies(waiting -> {
            assertThat(waiting.reason().zh()).isEqualTo("按第1条（张三）：无人可接，缺勤 1 人；按第2条（张三）：无人可接，缺勤 2 人、已满 1 人");
            assertThat(waiting.triedAt()).isEqualTo(TestHouse.START);
        });
        assertThat(house.ask(new FindRouting(routing.lead())).orElseThrow().rows())
                .as("the rows that were tried")
                .extracting(Firing::place)
                .containsExactly("row 7", "row 8");
    }

    @Test
    void withoutARuleForItTheListSaysSo() {
        routed();

        assertThat(unassigned()).singleElement().satisfies(waiting -> {
            assertThat(waiting.reason().zh()).contains("没有一行分配规则适用", "lead-routing.drl.csv");
            assertThat(waiting.reason().en()).contains("no row of the routing rules");
        });
    }

    @Test
    void whatIsNotJudgedYetOrHandedOverAlreadyIsNotRouted() {
        house.rules.way(1, "LEAST_BUSY", "sales", "", 0);
        String captured = house.perform("wang", Make.lead("华辰科技", null)).number();
        String routed = routed().lead();

        assertThatThrownBy(() -> house.perform("wang", new RouteLead(captured)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("lead.qualify");
        assertThatThrownBy(() -> house.perform("wang", new RouteLead(routed)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("lead.accept");
    }

    @Test
    void aRoutingIsTakenBackToWhatTheLeadWas() {
        house.rules.way(1, "LEAST_BUSY", "sales", "", 0);
        String number = qualified();

        var inverse = house.inverseOf("wang", new RouteLead(number));
        house.perform("wang", inverse);

        assertThat(lead(number)).extracting(Lead::state, Lead::handedTo).containsExactly(LeadState.QUALIFIED, "");
        assertThat(unassigned())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.reason().zh()).isEqualTo("尚未分配"));
    }

    @Test
    void allThatAreDueAreRoutedEvenlyAndTakenBackTogether() {
        house.rules.way(1, "LEAST_BUSY", "sales", "", 0);
        for (int i = 0; i < 10; i++) {
            qualified();
        }

        RoutedLeads nine = house.perform("wang", new RouteLeads(null, 9));

        assertThat(nine.assigned()).isEqualTo(9);
        assertThat(nine.left()).isEqualTo(1);
        assertThat(nine.routings())
                .extracting(Routing::to)
                .containsExactly("li", "song", "zhang", "li", "song", "zhang", "li", "song", "zhang");
        var inverse = house.inverseOf("wang", new RouteLeads(null, null));
        assertThat(unassigned()).isEmpty();
        house.perform("wang", inverse);
        assertThat(unassigned()).hasSize(1);
    }

    @Test
    void leadsRoutedTogetherAreNotTakenBackWhereSomebodyHasGoneOn() {
        house.rules.way(1, "LEAST_BUSY", "sales", "", 0);
        String first = qualified();
        String second = qualified();
        var inverse = house.inverseOf("wang", new RouteLeads(List.of(first, second), null));
        house.perform("song", new AcceptLead(second, null, null, null, null));

        assertThatThrownBy(() -> house.perform("wang", inverse))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(second);
        assertThat(lead(first).state()).as("all or none").isEqualTo(LeadState.HANDED_OFF);
    }

    @Test
    void whatNobodyCouldTakeComesAfterWhatWasNotTriedYet() {
        String old = qualified();
        house.pass(Duration.ofHours(1));
        house.perform("wang", new RouteLeads(null, 1));
        String young = qualified();
        house.pass(Duration.ofHours(1));

        assertThat(house.perform("wang", new RouteLeads(null, 1)).routings())
                .extracting(Routing::lead)
                .containsExactly(young);
        house.pass(Duration.ofHours(1));
        assertThat(house.perform("wang", new RouteLeads(null, 1)).routings())
                .extracting(Routing::lead)
                .containsExactly(old);
    }
}
