package org.twinrail.crm.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinrail.api.Action;
import org.twinrail.crm.Contact;
import org.twinrail.crm.Customer;
import org.twinrail.crm.ListContacts;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordCustomer;

/** Whatever is recorded of customers and the people there: undone newest first, all is as it was. */
class UndoProperties {
    @Provide
    Arbitrary<List<Action<?>>> recordings() {
        Arbitrary<String> names = Arbitraries.of("甲", "乙", "丙");
        Arbitrary<String> texts = Arbitraries.of("", "华东", "华南").injectNull(0.3);
        Arbitrary<Action<?>> customers = Combinators.combine(
                        names,
                        texts,
                        texts,
                        Arbitraries.of("1.00", "2.50").map(Make::yuan).injectNull(0.5),
                        Arbitraries.integers().between(0, 3).injectNull(0.5),
                        Arbitraries.of("", "zhang", "li").injectNull(0.3),
                        texts,
                        Arbitraries.of("+86 10 6552 9988", "").injectNull(0.3))
                .as((name, industry, region, revenue, employees, owner, externalId, phone) -> new RecordCustomer(
                        name, industry, region, revenue, employees, owner, externalId, null, phone, null));
        Arbitrary<Action<?>> contacts = Combinators.combine(Arbitraries.of("陈工", "林总"), names, texts, texts, texts)
                .as(RecordContact::new);
        return Arbitraries.oneOf(customers, contacts).list().ofMaxSize(12);
    }

    @Property(tries = 40)
    void undoneNewestFirstTheStoreIsAsItWas(@ForAll("recordings") List<Action<?>> recordings) {
        try (TestHouse house = new TestHouse()) {
            // Customers that are there from the beginning, so that there are people to be recorded.
            Stream.of("甲", "乙", "丙").forEach(name -> house.perform("gao", Make.customer(name, "zhang")));
            List<String> before = everything(house);
            Deque<Action<?>> inverses = new ArrayDeque<>();
            for (Action<?> recording : recordings) {
                Action<?> inverse = house.inverseOf("gao", recording);
                if (inverse != null) {
                    inverses.push(inverse);
                }
            }

            inverses.forEach(inverse -> house.perform("gao", inverse));

            assertThat(everything(house)).isEqualTo(before);
        }
    }

    private static List<String> everything(TestHouse house) {
        return Stream.concat(
                        house.ask(new ListCustomers(null, null, null, null, null, 1000, null)).stream()
                                .map(UndoProperties::values),
                        house.ask(new ListContacts(null, null, 1000, null)).stream()
                                .map(UndoProperties::values))
                .toList();
    }

    /** All but the version, which only ever grows. */
    private static String values(Customer c) {
        return new Customer(
                        c.name(),
                        c.industry(),
                        c.region(),
                        c.revenue(),
                        c.employees(),
                        c.owner(),
                        c.externalId(),
                        0,
                        c.registration(),
                        c.phone(),
                        c.email())
                .toString();
    }

    private static String values(Contact c) {
        return new Contact(null, c.name(), c.customer(), c.phone(), c.email(), c.role(), 0).toString();
    }
}
