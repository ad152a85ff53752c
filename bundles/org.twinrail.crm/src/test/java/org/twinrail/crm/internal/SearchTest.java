package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.CaptureLead;
import org.twinrail.crm.Customer;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.ListTerms;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.RecordProduct;
import org.twinrail.crm.SearchCrm;
import org.twinrail.crm.SearchCrm.Hit;
import org.twinrail.crm.SearchCrm.Kind;
import org.twinrail.crm.Term;

/** Finding by a part of a name, and what was written before. */
class SearchTest {
    private final TestHouse house = new TestHouse();

    @BeforeEach
    void company() {
        house.perform("zhang", new RecordCustomer("宁波东方商贸", "商业", "宁波", null, null, null, null));
        house.perform("zhang", new RecordCustomer("东方机械", "制造", "无锡", null, null, null, null));
        house.perform("zhang", new RecordCustomer("Acme Tools", "制造", "", null, null, null, null));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private List<Hit> find(Kind kind, String text) {
        return house.ask(new SearchCrm(kind, text, null));
    }

    @Test
    void aCustomerIsFoundByAnyPartOfTheNameAndThoseThatBeginWithItComeFirst() {
        assertThat(find(Kind.CUSTOMER, "东方"))
                .extracting(Hit::title, Hit::detail, hit -> hit.object().toString())
                .containsExactly(
                        tuple("东方机械", "制造 · 无锡", "customer/东方机械"), tuple("宁波东方商贸", "商业 · 宁波", "customer/宁波东方商贸"));
    }

    @Test
    void smallAndCapitalLettersAreTheSameAndAnEmptyDetailIsLeftOut() {
        assertThat(find(Kind.CUSTOMER, " aCME "))
                .extracting(Hit::title, Hit::detail)
                .containsExactly(tuple("Acme Tools", "制造"));
    }

    @Test
    void signsThatMeanSomethingToADatabaseMeanNothingHere() {
        assertThat(find(Kind.CUSTOMER, "%")).isEmpty();
        assertThat(find(Kind.CUSTOMER, "_")).isEmpty();
        assertThat(find(Kind.CUSTOMER, "'")).isEmpty();
    }

    @Test
    void aContactIsFoundByTelephoneAndOpensTheCustomer() {
        house.perform("zhang", new RecordContact("陈工", "东方机械", "0510-5566", "chen@example.com", "技术"));

        assertThat(find(Kind.CONTACT, "5566"))
                .containsExactly(new Hit(ObjectRef.parse("customer/东方机械"), "陈工", "东方机械 · 技术"));
        assertThat(find(Kind.CONTACT, "CHEN@")).hasSize(1);
    }

    @Test
    void aLeadOfNoCustomerIsFoundByTheCompanyItNames() {
        String number = house.perform("wang", new CaptureLead(null, "新城物流", "周总", "fair", null, null))
                .number();

        assertThat(find(Kind.LEAD, "新城"))
                .extracting(hit -> hit.object().toString(), Hit::detail)
                .containsExactly(tuple("lead/" + number, "新城物流 · 周总"));
        assertThat(find(Kind.LEAD, number)).hasSize(1);
    }

    @Test
    void anOpportunityIsFoundByNumberCustomerAndProduct() {
        house.perform("zhang", new RecordProduct("艾奇财务", null));
        String number = house.perform("zhang", Make.opportunity("东方机械", "艾奇财务", "zhang"))
                .number();
        house.perform("zhang", Make.opportunity("Acme Tools", null, "zhang"));

        for (String part : List.of(number, "东方", "艾奇")) {
            assertThat(find(Kind.OPPORTUNITY, part))
                    .extracting(Hit::title, Hit::detail)
                    .containsExactly(tuple(number, "东方机械 · 艾奇财务"));
        }
    }

    @Test
    void nothingMoreIsFoundThanWasAskedFor() {
        assertThat(house.ask(new SearchCrm(Kind.CUSTOMER, "东方", 1))).hasSize(1);
    }

    @Test
    void whatWasWrittenMostOftenIsOfferedFirstAndWhatWasLeftEmptyIsNot() {
        assertThat(house.ask(new ListTerms(Term.INDUSTRY, null))).containsExactly("制造", "商业");
        assertThat(house.ask(new ListTerms(Term.REGION, null))).containsExactlyInAnyOrder("宁波", "无锡");
        assertThat(house.ask(new ListTerms(Term.INDUSTRY, 1))).containsExactly("制造");
    }

    @Test
    void channelsSourcesAndRolesAreThoseOfTouchesLeadsAndContacts() {
        house.perform("zhang", Make.touch("东方机械", "visit"));
        house.perform("wang", Make.lead("东方机械", null));
        house.perform("zhang", new RecordContact("陈工", "东方机械", null, null, "技术"));

        assertThat(house.ask(new ListTerms(Term.CHANNEL, null))).containsExactly("visit");
        assertThat(house.ask(new ListTerms(Term.SOURCE, null))).containsExactly("fair");
        assertThat(house.ask(new ListTerms(Term.ROLE, null))).containsExactly("技术");
    }

    @Test
    void aFilteredListInAnotherOrderIsTheSameWhicheverWayItIsFound() {
        for (int i = 1; i <= 9; i++) {
            String industry = i % 3 == 0 ? "商业" : "制造";
            house.perform("zhang", new RecordCustomer("厂" + i, industry, "杭州", null, i * 7 % 10, null, null));
        }

        List<Customer> whole = house.ask(new ListCustomers(null, "制造", "杭州", null, "-employees", 100, 0));

        assertThat(whole).extracting(Customer::employees).containsExactly(9, 8, 7, 6, 5, 4);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(house.ask(new ListCustomers(null, "制造", "杭州", null, "-employees", 1, i)))
                    .containsExactly(whole.get(i));
        }
    }
}
