package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.RefusedException;
import org.twinrail.api.rules.Deed;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.FindLead;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.Half;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.ListLeads;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.ReturnLead;
import org.twinrail.crm.facts.LeadFact;
import org.twinrail.crm.internal.facts.CrmFacts;

class LeadsTest {
    private final TestHouse house = new TestHouse();

    @BeforeEach
    void aCustomer() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Lead qualified(String customer, String company) {
        Lead lead = house.perform("wang", Make.lead(customer, company));
        return house.perform("wang", new QualifyLead(lead.number(), "预算已批"));
    }

    private Lead handedTo(String receiver) {
        return house.perform("wang", new HandOffLead(qualified("华辰科技", null).number(), receiver));
    }

    @Test
    void aLeadIsCapturedQualifiedHandedOverAndAccepted() {
        Lead captured = house.perform("wang", Make.lead("华辰科技", null));
        assertThat(captured.number()).isEqualTo("L-2017-0001");
        assertThat(captured.stage()).isEqualTo("lead");
        assertThat(captured.half()).isEqualTo(Half.UPPER);
        assertThat(captured.owner()).isEqualTo("wang");

        Lead qualified = house.perform("wang", new QualifyLead(captured.number(), "预算已批"));
        assertThat(qualified.stage()).isEqualTo("qualified");
        assertThat(qualified.text()).isEqualTo("想要报价\n预算已批");

        Lead handed = house.perform("wang", new HandOffLead(captured.number(), "sales"));
        assertThat(handed.state()).isEqualTo(LeadState.HANDED_OFF);
        assertThat(handed.handedOffAt()).isEqualTo(TestHouse.START);

        Lead accepted =
                house.perform("zhang", new AcceptLead(captured.number(), null, true, null, Make.yuan("900.00")));
        assertThat(accepted.state()).isEqualTo(LeadState.ACCEPTED);
        assertThat(accepted.owner()).isEqualTo("zhang");
        assertThat(house.ask(new FindOpportunity(accepted.opportunity()))
                        .orElseThrow()
                        .opportunity()
                        .owner())
                .isEqualTo("zhang");
        assertThat(house.topics)
                .containsExactly(
                        "crm/lead-captured",
                        "crm/lead-qualified",
                        "crm/lead-handed-off",
                        "crm/opportunity-opened",
                        "crm/lead-accepted");
    }

    @Test
    void aReturnedLeadHasToBeJudgedAnew() {
        String number = handedTo("zhang").number();

        Lead returned = house.perform("zhang", new ReturnLead(number, "没有预算"));

        assertThat(returned.state()).isEqualTo(LeadState.RETURNED);
        assertThat(returned.returnReason()).isEqualTo("没有预算");
        assertThatThrownBy(() -> house.perform("wang", new HandOffLead(number, "zhang")))
                .isInstanceOfSatisfying(RefusedException.class, e -> {
                    assertThat(e.reason().text().zh()).contains(number, "已被退回", "lead.qualify");
                    assertThat(e.reason().text().en()).contains(number, "was returned", "lead.qualify");
                });
        assertThat(house.perform("wang", new QualifyLead(number, null)).state()).isEqualTo(LeadState.QUALIFIED);
    }

    @Test
    void rulesSeeWhoHandedItToWhomAndHowLongAgo() {
        String number = handedTo("zhang").number();
        house.pass(Duration.ofMinutes(49 * 60 + 59));

        List<Object> facts = house.facts("zhang", new AcceptLead(number, null, null, null, null));

        assertThat(facts).hasSize(2);
        assertThat(facts.get(0))
                .isEqualTo(new Deed(
                        "lead.accept",
                        "ACCEPT",
                        "dual",
                        "qualified",
                        "UPPER",
                        new ObjectRef("lead", number),
                        "wang",
                        "marketing"));
        LeadFact fact = (LeadFact) facts.get(1);
        assertThat(fact.handedToDepartment()).isEqualTo("sales");
        assertThat(fact.fromDepartment()).isEqualTo("marketing");
        assertThat(fact.waitingHours()).isEqualTo(49);
    }

    @Test
    void whatWaitsLongestIsDueFirstAndWhatWasTakenIsNot() {
        String first = handedTo("zhang").number();
        house.pass(Duration.ofHours(5));
        String second = handedTo("sales").number();
        house.pass(Duration.ofHours(1));
        String taken = handedTo("li").number();
        house.perform("li", new AcceptLead(taken, null, null, null, null));

        assertThat(due(10)).extracting("number", "waitingHours").containsExactly(tuple(first, 6L), tuple(second, 1L));
        assertThat(due(1)).hasSize(1);
    }

    @Test
    void onlyWorkingHoursAreWaitedAndSoTheyAreListed() {
        house.hoursToOne = 3;
        String longer = handedTo("zhang").number();
        house.pass(Duration.ofHours(4));
        String shorter = handedTo("zhang").number();
        house.pass(Duration.ofHours(71));

        assertThat(due(10))
                .extracting("number", "waitingHours")
                .containsExactly(tuple(longer, 25L), tuple(shorter, 23L));
        assertThat(house.ask(new FindLead(longer)).orElseThrow().waitingHours()).isEqualTo(25);
        assertThat(house.ask(new ListLeads(null, null, null, null, null, null, null, null, 24)))
                .extracting(Lead::number, Lead::waitingHours)
                .containsExactly(tuple(longer, 25L));
        house.perform("zhang", new AcceptLead(longer, null, null, null, null));
        assertThat(house.ask(new FindLead(longer)).orElseThrow().waitingHours())
                .as("taken")
                .isZero();
    }

    private List<?> due(int limit) {
        return house.as("admin", work -> new CrmFacts(house.times).due(work, limit));
    }

    @Test
    void aLeadOfNoCustomerBecomesNoOpportunityUntilOneIsNamed() {
        String number = qualified(null, "新兴电子").number();
        house.perform("wang", new HandOffLead(number, "zhang"));

        assertThatThrownBy(() -> house.perform("zhang", new AcceptLead(number, null, true, null, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("customer.record");
        assertThat(house.ask(new FindLead(number)).orElseThrow().state()).isEqualTo(LeadState.HANDED_OFF);

        Lead accepted = house.perform("zhang", new AcceptLead(number, "华辰科技", true, null, null));
        assertThat(accepted.customer()).isEqualTo("华辰科技");
        assertThat(accepted.opportunity()).isEqualTo("O-2017-0001");
    }

    @Test
    void aLeadIsNotHandedToNobodyNorToOneWhoLeft() {
        String number = qualified("华辰科技", null).number();

        assertThatThrownBy(() -> house.perform("wang", new HandOffLead(number, "nobody")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("to: \"nobody\" is neither");
        assertThatThrownBy(() -> house.perform("wang", new HandOffLead(number, "alt")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("has left");
    }

    @Test
    void aLeadNeedsACustomerOrACompany() {
        assertThatThrownBy(() -> house.perform("wang", Make.lead(null, " ")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("customer: ");
    }

    @Test
    void whoSawAnOlderVersionIsStopped() {
        Lead lead = house.perform("wang", Make.lead("华辰科技", null));
        house.perform("wang", new QualifyLead(lead.number(), null));

        assertThatThrownBy(() -> house.performSeeing(lead.version(), "wang", new HandOffLead(lead.number(), "zhang")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("moved");
    }

    @Test
    void leadsAreFoundByStateAndReceiver() {
        handedTo("zhang");
        qualified("华辰科技", null);

        assertThat(house.ask(new ListLeads(LeadState.HANDED_OFF, null, null, null, null, null, null, null)))
                .hasSize(1);
        assertThat(house.ask(new ListLeads(null, "华辰科技", "wang", "zhang", null, null, null, null)))
                .hasSize(1);
        assertThat(house.ask(new ListLeads(null, null, null, null, null, null, 1, 1)))
                .extracting(Lead::number)
                .containsExactly("L-2017-0001");
    }
}
