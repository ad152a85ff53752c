package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Money;
import org.twinrail.api.Query;
import org.twinrail.crm.Contact;
import org.twinrail.crm.Customer;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.ListContacts;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.ListLeads;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.LogTouch;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.RecordCampaign;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.RecordLead;
import org.twinrail.crm.RecordOpportunity;
import org.twinrail.crm.RecordProduct;
import org.twinrail.crm.Touch;
import org.twinrail.crm.TouchTrack;

class SortedListsTest {
    private final TestHouse house = new TestHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private void customer(
            String name, String industry, String region, String revenue, String currency, Integer employees) {
        house.perform(
                "admin",
                new RecordCustomer(
                        name,
                        industry,
                        region,
                        revenue == null ? null : Money.of(revenue, currency),
                        employees,
                        name.equals("Beta") ? "zhang" : "li",
                        null));
    }

    private void threeCustomers() {
        customer("Beta", "steel", "north", "9.00", "CNY", 30);
        customer("Acme", "steel", "south", "10.00", "CNY", null);
        customer("Cola", "food", "north", "1.00", "EUR", 7);
    }

    private List<String> customers(String sort) {
        return house.ask(new ListCustomers(null, null, null, null, sort, null, null)).stream()
                .map(Customer::name)
                .toList();
    }

    static Stream<Arguments> waysToSortCustomers() {
        return Stream.of(
                Arguments.of("name", List.of("Acme", "Beta", "Cola")),
                Arguments.of("industry", List.of("Cola", "Acme", "Beta")),
                Arguments.of("region", List.of("Beta", "Cola", "Acme")),
                Arguments.of("owner", List.of("Acme", "Cola", "Beta")),
                Arguments.of("revenue", List.of("Beta", "Acme", "Cola")),
                Arguments.of("employees", List.of("Acme", "Cola", "Beta")));
    }

    @ParameterizedTest
    @MethodSource("waysToSortCustomers")
    void customersSortEitherWayAndWhatIsMissingIsLeast(String sort, List<String> names) {
        threeCustomers();
        List<String> turned = new ArrayList<>(names);
        Collections.reverse(turned);

        assertThat(customers(sort)).isEqualTo(names);
        assertThat(customers("-" + sort)).isEqualTo(turned);
    }

    @Test
    void customersSortByNameWhereNothingIsSaid() {
        threeCustomers();

        assertThat(customers(null)).isEqualTo(customers("name"));
    }

    @Test
    void aFilteredListIsSortedToo() {
        threeCustomers();

        assertThat(house.ask(new ListCustomers(null, null, "north", null, "-name", null, null)))
                .extracting(Customer::name)
                .containsExactly("Cola", "Beta");
        assertThat(house.ask(new ListCustomers(null, "steel", "south", "li", "owner", null, null)))
                .extracting(Customer::name)
                .containsExactly("Acme");
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNamesThereAre() {
        List<Query<?>> queries = List.of(
                new ListCustomers(null, null, null, null, "size", null, null),
                new ListContacts(null, "size", null, null),
                new ListLeads(null, null, null, null, null, "size", null, null),
                new ListOpportunities(null, null, null, null, null, null, null, null, "size", null, null),
                new ListTouches(null, null, null, null, null, null, "size", null, null));

        assertThat(queries).allSatisfy(query -> assertThatThrownBy(() -> house.ask(query))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("sort: the list cannot be sorted by \"size\"; sort it by one of: "));
    }

    @Test
    void contactsSortByTheirCustomerOrByThemselves() {
        threeCustomers();
        house.perform("song", new RecordContact("陈工", "Beta", "021", "c@example.org", "buyer"));
        house.perform("song", new RecordContact("An", "Cola", "010", "b@example.org", "owner"));
        house.perform("song", new RecordContact("Zoe", "Beta", "020", "a@example.org", "chief"));

        assertThat(contacts(null)).containsExactly("Zoe", "陈工", "An");
        assertThat(contacts("-customer")).containsExactly("An", "陈工", "Zoe");
        assertThat(contacts("name")).containsExactly("An", "Zoe", "陈工");
        assertThat(contacts("phone")).containsExactly("An", "Zoe", "陈工");
        assertThat(contacts("email")).containsExactly("Zoe", "An", "陈工");
        assertThat(contacts("-role")).containsExactly("An", "Zoe", "陈工");
    }

    private List<String> contacts(String sort) {
        return house.ask(new ListContacts(null, sort, null, null)).stream()
                .map(Contact::name)
                .toList();
    }

    private void lead(String number, String customer, LeadState state, String campaign, String captured) {
        house.perform(
                "admin",
                new RecordLead(
                        number,
                        customer,
                        customer == null ? "无名公司" : null,
                        null,
                        number.equals("Q-2") ? "fair" : "web",
                        campaign,
                        null,
                        state,
                        number.equals("Q-3") ? "meng" : "wang",
                        state == LeadState.HANDED_OFF ? "sales" : null,
                        state == LeadState.HANDED_OFF ? Instant.parse("2017-02-05T00:00:00Z") : null,
                        LocalDate.parse(captured)));
    }

    @Test
    void leadsSortByWhatTheyShow() {
        threeCustomers();
        house.perform(
                "admin",
                new RecordCampaign(
                        "F17", "展会", "fair", LocalDate.of(2017, 1, 1), LocalDate.of(2017, 4, 1), null, "wang"));
        lead("Q-1", "Cola", LeadState.RETURNED, null, "2017-01-03");
        lead("Q-2", null, LeadState.HANDED_OFF, "F17", "2017-01-01");
        lead("Q-3", "Acme", LeadState.NEW, null, "2017-01-02");

        assertThat(leads(null)).containsExactly("Q-1", "Q-3", "Q-2");
        assertThat(leads("capturedAt")).containsExactly("Q-2", "Q-3", "Q-1");
        assertThat(leads("-number")).containsExactly("Q-3", "Q-2", "Q-1");
        assertThat(leads("state")).as("as a lead goes").containsExactly("Q-3", "Q-2", "Q-1");
        assertThat(leads("customer")).containsExactly("Q-2", "Q-3", "Q-1");
        assertThat(leads("source")).containsExactly("Q-2", "Q-3", "Q-1");
        assertThat(leads("-campaign")).containsExactly("Q-2", "Q-1", "Q-3");
        assertThat(leads("owner")).containsExactly("Q-3", "Q-2", "Q-1");
        assertThat(leads("-handedTo")).containsExactly("Q-2", "Q-1", "Q-3");
        assertThat(leads("-handedOffAt")).containsExactly("Q-2", "Q-3", "Q-1");
    }

    private List<String> leads(String sort) {
        return house.ask(new ListLeads(null, null, null, null, null, sort, null, null)).stream()
                .map(Lead::number)
                .toList();
    }

    private void opportunity(
            String number, String customer, String product, String amount, String stage, DealOutcome outcome) {
        house.perform(
                "admin",
                new RecordOpportunity(
                        number,
                        customer,
                        number.equals("P-1") ? "zhang" : "li",
                        product,
                        amount == null ? null : Make.yuan(amount),
                        null,
                        stage,
                        outcome,
                        LocalDate.of(2017, 1, number.equals("P-2") ? 1 : 2),
                        outcome == DealOutcome.OPEN ? null : LocalDate.of(2017, 2, 1)));
    }

    @Test
    void opportunitiesSortByWhatTheyShow() {
        threeCustomers();
        house.perform("admin", new RecordProduct("GTX", null));
        house.perform("admin", new RecordProduct("ATX", null));
        opportunity("P-1", "Cola", "GTX", "20.00", "proposal", DealOutcome.OPEN);
        opportunity("P-2", null, "ATX", "3.00", "opportunity", DealOutcome.LOST);
        opportunity("P-3", "Acme", null, null, "negotiation", DealOutcome.OPEN);

        assertThat(opportunities(null)).containsExactly("P-1", "P-2", "P-3");
        assertThat(opportunities("-number")).containsExactly("P-3", "P-2", "P-1");
        assertThat(opportunities("customer")).containsExactly("P-2", "P-3", "P-1");
        assertThat(opportunities("owner")).containsExactly("P-2", "P-3", "P-1");
        assertThat(opportunities("product")).containsExactly("P-3", "P-2", "P-1");
        assertThat(opportunities("-amount")).containsExactly("P-1", "P-2", "P-3");
        assertThat(opportunities("stage")).as("as the track goes").containsExactly("P-2", "P-1", "P-3");
        assertThat(opportunities("outcome")).containsExactly("P-1", "P-3", "P-2");
        assertThat(opportunities("openedOn")).containsExactly("P-2", "P-1", "P-3");
        assertThat(opportunities("-closedOn")).containsExactly("P-2", "P-3", "P-1");
    }

    private List<String> opportunities(String sort) {
        return house
                .ask(new ListOpportunities(null, null, null, null, null, null, null, null, sort, null, null))
                .stream()
                .map(Opportunity::number)
                .toList();
    }

    private void touch(String by, String customer, String channel) {
        house.pass(Duration.ofHours(1));
        house.perform(by, new LogTouch(customer, channel, null, channel + " by " + by, null, null, null));
    }

    @Test
    void touchesSortByTimeChannelAndPerson() {
        threeCustomers();
        touch("zhang", "Acme", "visit");
        touch("wang", "Acme", "mail");
        touch("zhang", "Beta", "mail");

        assertThat(touches(null)).containsExactly("mail by zhang", "mail by wang", "visit by zhang");
        assertThat(touches("at")).containsExactly("visit by zhang", "mail by wang", "mail by zhang");
        assertThat(touches("channel")).containsExactly("mail by wang", "mail by zhang", "visit by zhang");
        assertThat(touches("by")).containsExactly("mail by wang", "visit by zhang", "mail by zhang");
        assertThat(touches("-by")).containsExactly("mail by zhang", "visit by zhang", "mail by wang");
    }

    private List<String> touches(String sort) {
        return house.ask(new ListTouches(null, null, null, null, null, null, sort, null, null)).stream()
                .map(Touch::note)
                .toList();
    }

    @Test
    void touchesAreFilteredByNamesOfOtherThingsAndStaySorted() {
        threeCustomers();
        touch("zhang", "Acme", "visit");
        touch("wang", "Acme", "mail");
        touch("zhang", "Beta", "mail");

        assertThat(house.ask(new ListTouches("Acme", null, null, null, null, null, null, null, null)))
                .extracting(Touch::note)
                .containsExactly("mail by wang", "visit by zhang");
        assertThat(house.ask(new ListTouches(null, "zhang", TouchTrack.SALES, null, null, null, "at", null, null)))
                .extracting(Touch::note)
                .containsExactly("visit by zhang", "mail by zhang");
        assertThat(house.ask(new ListTouches("无此客户", null, null, "无此活动", null, null, null, null, null)))
                .isEmpty();
    }

    /** Rows that are alike in what they are sorted by keep one order, so that pages neither repeat nor miss one. */
    @Test
    void pagesHoldEveryRowOnce() {
        for (int i = 0; i < 7; i++) {
            house.perform("admin", Make.customer("公司" + (i * 5 % 7), "li"));
            house.perform("admin", Make.pastTouch("公司0", "2017-02-01", TouchTrack.SALES));
        }

        for (String sort : List.of("region", "-region", "industry", "-owner", "revenue", "-employees")) {
            assertThat(paged(o -> new ListCustomers(null, null, null, null, sort, 2, o)))
                    .as(sort)
                    .extracting(Customer::name)
                    .hasSize(7)
                    .doesNotHaveDuplicates();
        }
        for (String sort : List.of("at", "-at", "channel", "-by")) {
            assertThat(paged(o -> new ListTouches(null, null, null, null, null, null, sort, 2, o)))
                    .as(sort)
                    .extracting(Touch::id)
                    .hasSize(7)
                    .doesNotHaveDuplicates();
        }
    }

    /** Else a page of a million rows would first sort all of them. */
    @Test
    void noPageOfCustomersOrTouchesNeedsSorting() {
        house.as("admin", work -> {
            for (int i = 0; i < 300; i++) {
                house.perform(Make.customer("公司" + i, "li"), work);
                house.perform(Make.pastTouch("公司" + i, "2017-02-01", TouchTrack.SALES), work);
            }
            return null;
        });
        for (String sort : List.of("name", "industry", "region", "owner", "revenue", "employees")) {
            assertThat(plan(new ListCustomers(null, null, null, null, sort, null, null)))
                    .contains("/* index sorted */");
            assertThat(plan(new ListCustomers(null, null, null, null, "-" + sort, null, null)))
                    .contains("/* index sorted */");
        }
        for (String sort : List.of("at", "channel", "by")) {
            assertThat(plan(new ListTouches(null, null, null, null, null, null, sort, null, null)))
                    .contains("/* index sorted */");
            assertThat(plan(new ListTouches(null, null, null, null, null, null, "-" + sort, null, null)))
                    .contains("/* index sorted */");
        }
        assertThat(plan(new ListCustomers(null, null, null, "li", "name", null, null), "li"))
                .contains("CRM_CUSTOMER_BY_OWNER", "/* index sorted */");
        assertThat(plan(new ListTouches(null, "li", null, null, null, null, null, null, null), "li"))
                .contains("CRM_TOUCH_BY_LOGIN", "/* index sorted */");
        assertThat(plan(new ListTouches("Acme", null, null, null, null, null, null, null, null), "Acme"))
                .doesNotContain("tableScan");
        assertThat(plan(new ListTouches(null, null, null, "F17", null, null, null, null, null), "F17"))
                .doesNotContain("tableScan");
    }

    /** How the database would answer a query with at most one filter. */
    private String plan(Query<?> query, String... filter) {
        house.ask(query);
        return house.plan(
                Stream.concat(Stream.of((Object[]) filter), Stream.of(0, 100)).toArray());
    }

    private <R> List<R> paged(Function<Integer, Query<List<R>>> query) {
        List<R> all = new ArrayList<>();
        for (int offset = 0; offset < 7; offset += 2) {
            all.addAll(house.ask(query.apply(offset)));
        }
        return all;
    }
}
