package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Money;
import org.twinrail.api.Recorded;
import org.twinrail.api.Recorded.Change;
import org.twinrail.api.rules.Deed;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.Customer;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.FindCustomer;
import org.twinrail.crm.FindLead;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.ListContacts;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.ListLeads;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.RecordCampaign;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.RecordDeal;
import org.twinrail.crm.RecordLead;
import org.twinrail.crm.RecordOpportunity;
import org.twinrail.crm.RecordProduct;

class RecordingTest {
    private final TestHouse house = new TestHouse();

    @BeforeEach
    void aCustomer() {
        house.perform("song", Make.customer("恒信", "li"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    static Stream<Action<Recorded>> records() {
        return Stream.of(
                Make.customer("华辰科技", "zhang"),
                new RecordContact("陈工", "恒信", "021-1", "chen@example.com", "采购"),
                new RecordProduct("GTX", Money.of("550", "USD")),
                new RecordCampaign(
                        "F17",
                        "春季展会",
                        "fair",
                        LocalDate.of(2017, 3, 1),
                        LocalDate.of(2017, 4, 1),
                        Make.yuan("5000.00"),
                        "wang"),
                new RecordLead(
                        "Q-1",
                        "恒信",
                        null,
                        "陈工",
                        "web",
                        null,
                        "想要样品",
                        LeadState.HANDED_OFF,
                        "wang",
                        "sales",
                        Instant.parse("2017-02-01T00:00:00Z"),
                        LocalDate.of(2017, 1, 30)),
                Make.won("P-1", "恒信", "2016-10-20", "2017-02-01", "1054.00"),
                Make.past("P-2", null, null, "2016-10-20"));
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsRecordedTwiceIsUnchangedTheSecondTime(Action<Recorded> action) {
        Recorded first = house.perform("admin", action);
        int told = house.changes.size();
        Recorded second = house.perform("admin", action);

        assertThat(first.change()).isEqualTo(Change.CREATED);
        assertThat(second.change()).isEqualTo(Change.UNCHANGED);
        assertThat(second.object()).isEqualTo(first.object());
        assertThat(second.version()).isEqualTo(first.version());
        assertThat(house.changes).as("reviews are told nothing").hasSize(told);
        assertThat(house.deed("admin", action).activity()).isEqualTo(Deed.RECORD);
    }

    @Test
    void whatIsLeftOutStaysAsItWas() {
        Recorded changed = house.perform("song", new RecordCustomer("恒信", null, "华南", null, null, "", null));

        assertThat(changed.change()).isEqualTo(Change.UPDATED);
        assertThat(changed.version()).isEqualTo(1);
        Customer customer = house.ask(new FindCustomer("恒信")).orElseThrow();
        assertThat(customer.region()).isEqualTo("华南");
        assertThat(customer.revenue()).isEqualTo(Make.yuan("1000000.00"));
        assertThat(customer.owner()).as("empty means nobody").isEmpty();
    }

    /** Within one transaction, as imports and batches have it, an object reached through another one is the object itself. */
    @Test
    void whatWasReachedThroughAnotherObjectCanBeRecordedInTheSameTransaction() {
        String number = house.perform("wang", Make.lead("恒信", null)).number();
        house.perform("wang", new QualifyLead(number, null));
        house.perform("wang", new HandOffLead(number, "li"));
        house.perform("li", new AcceptLead(number, null, true, null, null));
        house.perform("song", Make.customer("华辰科技", "zhang"));
        house.perform(
                "admin", new RecordLead(number, "华辰科技", null, null, null, null, null, null, null, null, null, null));

        house.as("admin", work -> {
            house.answer(new FindLead(number), work);
            house.answer(new ListLeads(null, null, null, null, null, null, null, null), work);
            return house.perform(new RecordCustomer("恒信", null, "华南", null, null, null, null), work);
        });

        Customer customer = house.ask(new FindCustomer("恒信")).orElseThrow();
        assertThat(customer.region()).isEqualTo("华南");
        assertThat(customer.industry()).isEqualTo("电子");
        assertThat(customer.version()).isEqualTo(1);
    }

    @Test
    void aDealWinsItsOpportunityAndMakesNothingElse() {
        house.perform("admin", Make.past("P-1", "恒信", "zhang", "2016-10-20"));
        RecordDeal deal = new RecordDeal("P-1", Make.yuan("1054.00"), LocalDate.of(2017, 2, 1));

        assertThat(house.perform("admin", deal).change()).isEqualTo(Change.UPDATED);
        assertThat(house.perform("admin", deal).change()).isEqualTo(Change.UNCHANGED);
        Opportunity opportunity = found("P-1");
        assertThat(opportunity.outcome()).isEqualTo(DealOutcome.WON);
        assertThat(opportunity.stage()).isEqualTo("contract");
        assertThat(opportunity.amount()).isEqualTo(Make.yuan("1054.00"));
        assertThatThrownBy(() ->
                        house.perform("admin", new RecordDeal("P-9", Make.yuan("1.00"), LocalDate.of(2017, 2, 1))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("number: there is no opportunity with the number \"P-9\"");
    }

    private Opportunity found(String number) {
        return house.ask(new FindOpportunity(number)).orElseThrow().opportunity();
    }

    @Test
    void theOpportunityFileAgainDoesNotReopenWhatTheDealFileWon() {
        RecordOpportunity open = Make.past("P-1", "恒信", "zhang", "2016-10-20");
        house.perform("admin", open);
        house.perform("admin", new RecordDeal("P-1", Make.yuan("1054.00"), LocalDate.of(2017, 2, 1)));

        assertThat(house.perform("admin", open).change()).isEqualTo(Change.UNCHANGED);
        assertThat(found("P-1").outcome()).isEqualTo(DealOutcome.WON);
    }

    @Test
    void anOpportunityMayBeRecordedWithoutCustomerProductAndDays() {
        house.perform("admin", new RecordOpportunity("P-1", null, null, null, null, null, null, null, null, null));

        Opportunity opportunity = found("P-1");
        assertThat(opportunity.customer()).isEmpty();
        assertThat(opportunity.product()).isEmpty();
        assertThat(opportunity.amount()).isNull();
        assertThat(opportunity.openedOn()).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(opportunity.stage()).isEqualTo("opportunity");
    }

    @Test
    void whatWasWonNeedsAnAmountAndADay() {
        assertThatThrownBy(() -> house.perform(
                        "admin",
                        new RecordOpportunity(
                                "P-1",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                DealOutcome.WON,
                                null,
                                LocalDate.of(2017, 1, 1))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("amount: ");
        assertThatThrownBy(() -> house.perform(
                        "admin",
                        new RecordOpportunity("P-1", null, null, null, null, null, null, DealOutcome.LOST, null, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("closedOn: ");
    }

    @Test
    void theRulesSeeWhoseRecordIsChanged() {
        assertThat(house.deed("admin", Make.customer("恒信", null)).owner()).isEqualTo("li");
        house.perform("admin", Make.past("P-1", "恒信", "zhang", "2016-10-20"));

        Deed deed = house.deed("admin", Make.past("P-1", "恒信", "li", "2016-10-20"));
        assertThat(deed.owner()).isEqualTo("zhang");
        assertThat(deed.ownerDepartment()).isEqualTo("sales");
        assertThat(deed.track()).isEqualTo("dual");
    }

    @Test
    void unknownNamesAreComplainedAboutByTheirParameter() {
        assertThatThrownBy(() -> house.perform("admin", Make.customer("新客户", "nobody")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("owner: nobody has the login");
        assertThatThrownBy(() -> house.perform("admin", new RecordContact("陈工", "无此公司", null, null, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("customer: ");
        assertThatThrownBy(() -> house.perform(
                        "admin", new RecordOpportunity("P-1", "恒信", null, "无此产品", null, null, null, null, null, null)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("product: ");
    }

    @Test
    void customersAreFoundByAPartOfTheNameAndPaged() {
        for (String name : List.of("Acme North", "acme south", "Beta")) {
            house.perform("song", Make.customer(name, "zhang"));
        }

        assertThat(house.ask(new ListCustomers("ACME", null, null, "zhang", null, null, null)))
                .extracting(Customer::name)
                .containsExactlyInAnyOrder("Acme North", "acme south");
        assertThat(house.ask(new ListCustomers(null, "电子", "华东", null, null, 2, 1)))
                .hasSize(2);
    }

    @Test
    void contactsOfDifferentCustomersMayShareAName() {
        house.perform("song", Make.customer("华辰科技", "zhang"));
        house.perform("song", new RecordContact("陈工", "恒信", null, null, null));
        assertThat(house.perform("song", new RecordContact("陈工", "华辰科技", null, null, null))
                        .change())
                .isEqualTo(Change.CREATED);

        assertThat(house.ask(new ListContacts("恒信", null, null, null))).hasSize(1);
    }
}
