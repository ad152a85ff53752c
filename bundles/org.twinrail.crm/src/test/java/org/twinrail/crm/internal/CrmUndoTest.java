package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.twinrail.crm.internal.Make.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.Action;
import org.twinrail.api.RefusedException;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.AdvanceOpportunity;
import org.twinrail.crm.Campaign;
import org.twinrail.crm.DefineTrack;
import org.twinrail.crm.FindLead;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.ListCampaigns;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.ListProducts;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.ListTracks;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.QuoteOpportunity;
import org.twinrail.crm.RecordCampaign;
import org.twinrail.crm.RecordDeal;
import org.twinrail.crm.RecordLead;
import org.twinrail.crm.RecordProduct;
import org.twinrail.crm.ReturnLead;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.Track;
import org.twinrail.crm.WinOpportunity;

/** What each action says takes it back does so, and nothing that is in use goes. */
class CrmUndoTest {
    private TestHouse house;

    @BeforeEach
    void open() {
        house = new TestHouse();
        house.perform("zhang", Make.customer("华电", "zhang"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void undo(Action<?> inverse) {
        house.perform("zhang", inverse);
    }

    private Opportunity opportunity(String number) {
        return house.ask(new FindOpportunity(number)).orElseThrow().opportunity();
    }

    private static Opportunity sameVersion(Opportunity o) {
        return new Opportunity(
                o.id(),
                o.number(),
                o.customer(),
                o.owner(),
                o.product(),
                o.amount(),
                o.track(),
                o.stage(),
                o.half(),
                o.outcome(),
                o.openedOn(),
                o.closedOn(),
                o.lossReason(),
                0);
    }

    private void leavesOpportunityAsItWas(String number, Action<?>... actions) {
        for (Action<?> action : actions) {
            Opportunity before = opportunity(number);
            undo(house.inverseOf("zhang", action));
            assertThat(sameVersion(opportunity(number))).as("%s", action).isEqualTo(sameVersion(before));
        }
    }

    @Test
    void anOpportunityGoesBackFromWhateverWasDoneWithIt() {
        String number =
                house.perform("zhang", Make.opportunity("华电", null, "zhang")).number();

        leavesOpportunityAsItWas(
                number,
                new AdvanceOpportunity(number, "negotiation"),
                new WinOpportunity(number, yuan("5.00"), null),
                new LoseOpportunity(number, "价格", null),
                new RecordDeal(number, yuan("7.00"), LocalDate.parse("2017-03-01")),
                Make.past(number, null, "li", "2017-02-01"));
    }

    @Test
    void aNewOpportunityGoesUnlessItWasQuoted() {
        Action<?> first = house.inverseOf("zhang", Make.opportunity("华电", null, "zhang"));
        undo(first);
        assertThat(house.ask(new ListOpportunities(null, null, null, null, null, null, null, null, null, 10, null)))
                .isEmpty();

        Action<?> second = house.inverseOf("zhang", Make.past("O-1", "华电", "zhang", "2017-02-01"));
        house.perform("zhang", new QuoteOpportunity("O-1", yuan("5.00"), null));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> undo(second))
                .withMessageContaining("\"O-1\" is in use")
                .withMessageContaining("quotes: 1");
    }

    @Test
    void aQuoteWentOutAndSaysNothingOfBeingTakenBack() {
        house.perform("zhang", Make.past("O-1", "华电", "zhang", "2017-02-01"));

        assertThat(house.inverseOf("zhang", new QuoteOpportunity("O-1", yuan("5.00"), null)))
                .isNull();
    }

    private Lead lead(String number) {
        return house.ask(new FindLead(number)).orElseThrow();
    }

    private void leavesLeadAsItWas(String user, String number, Action<?> action) {
        Lead before = lead(number);
        undo(house.inverseOf(user, action));
        assertThat(lead(number))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    @Test
    void aLeadGoesBackStepByStep() {
        String number = house.perform("wang", Make.lead(null, "新公司")).number();

        leavesLeadAsItWas("wang", number, new QualifyLead(number, "有预算"));
        leavesLeadAsItWas(
                "wang",
                number,
                new RecordLead(number, "华电", null, "甲", "web", null, null, null, "li", null, null, null));
        house.perform("wang", new QualifyLead(number, null));
        leavesLeadAsItWas("wang", number, new HandOffLead(number, "sales"));
        house.perform("wang", new HandOffLead(number, "sales"));
        leavesLeadAsItWas("zhang", number, new ReturnLead(number, "不合适"));
        leavesLeadAsItWas("zhang", number, new AcceptLead(number, "华电", false, null, null));
        leavesLeadAsItWas("zhang", number, new AcceptLead(number, "华电", true, null, yuan("9.00")));
        assertThat(house.ask(new ListOpportunities(null, null, null, null, null, null, null, null, null, 10, null)))
                .as("what was opened with the acceptance is gone with it")
                .isEmpty();
    }

    @Test
    void anAcceptedLeadStaysOnceItsOpportunityHasGoneOn() {
        String number = house.perform("wang", Make.lead("华电", null)).number();
        house.perform("wang", new QualifyLead(number, null));
        house.perform("wang", new HandOffLead(number, "sales"));
        Action<?> inverse = house.inverseOf("zhang", new AcceptLead(number, null, true, null, null));
        house.perform("zhang", new AdvanceOpportunity(lead(number).opportunity(), "proposal"));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> undo(inverse))
                .withMessageContaining("has gone on");
        assertThat(lead(number).opportunity()).isNotEmpty();
    }

    @Test
    void aCapturedLeadAndATouchGoAndACustomerInUseStays() {
        undo(house.inverseOf("wang", Make.lead("华电", null)));
        Action<?> customer = house.inverseOf("zhang", Make.customer("新客", "zhang"));
        Action<?> touch = house.inverseOf("zhang", Make.touch("新客", "visit"));
        Action<?> past = house.inverseOf("gao", Make.pastTouch("新客", "2017-01-05", TouchTrack.SALES));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> undo(customer))
                .withMessageContaining("\"新客\" is in use")
                .withMessageContaining("touches: 2");
        undo(past);
        undo(touch);
        undo(customer);

        assertThat(house.ask(new ListTouches(null, null, null, null, null, null, null, 10, null)))
                .isEmpty();
        assertThat(house.ask(new ListCustomers(null, null, null, null, null, 10, null)))
                .hasSize(1);
    }

    @Test
    void productsAndCampaignsGetBackWhatTheyHad() {
        house.perform("gao", new RecordProduct("软件", null));
        house.perform("gao", new RecordCampaign("C1", "春", null, null, null, null, null));
        undo(house.inverseOf("gao", new RecordProduct("软件", yuan("3.00"))));
        Campaign before = campaigns().get(0);
        undo(house.inverseOf(
                "gao",
                new RecordCampaign(
                        "C1",
                        "夏",
                        "fair",
                        LocalDate.parse("2017-05-01"),
                        LocalDate.parse("2017-06-01"),
                        yuan("1.00"),
                        "wang")));

        assertThat(house.ask(new ListProducts(10, null)).get(0).listPrice()).isNull();
        assertThat(campaigns().get(0))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    private List<Campaign> campaigns() {
        return house.ask(new ListCampaigns(null, null, 10, null));
    }

    @Test
    void aTrackGetsBackItsStagesAndTheStandardItsPlace() {
        List<Track> before = house.ask(new ListTracks());
        Track single = before.stream()
                .filter(t -> t.code().equals("single"))
                .findFirst()
                .orElseThrow();
        DefineTrack standard = new DefineTrack(
                "single",
                "一条线",
                "One line",
                "sales",
                "sales",
                true,
                single.stages().stream()
                        .filter(s -> !s.code().equals("after_sales"))
                        .toList());

        undo(house.inverseOf("gao", standard));
        Action<?> made =
                house.inverseOf("gao", new DefineTrack("neu", "新", "New", "sales", "sales", null, single.stages()));
        undo(made);

        assertThat(house.ask(new ListTracks()))
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(before);
    }

    @Test
    void whatWasSoAlreadyNeedsNoUndo() {
        assertThat(house.inverseOf("zhang", Make.customer("华电", "zhang"))).isNull();
        assertThat(Optional.ofNullable(house.inverseOf("zhang", Make.customer("别家", "zhang"))))
                .isPresent();
    }
}
