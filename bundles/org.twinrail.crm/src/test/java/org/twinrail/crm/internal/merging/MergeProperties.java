package org.twinrail.crm.internal.merging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.twinrail.api.Action;
import org.twinrail.crm.CustomerField;
import org.twinrail.crm.FindCustomer;
import org.twinrail.crm.ListContacts;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.ListLeads;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.MergeCustomers;
import org.twinrail.crm.RecordContact;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.ShowMergeEffect;
import org.twinrail.crm.internal.Make;
import org.twinrail.crm.internal.TestHouse;

/** Lesson 16, for any customers with any contacts, leads, opportunities and touches. */
class MergeProperties {
    private static final List<String> NAMES = List.of("甲公司", "乙公司", "丙公司");

    @Provide
    Arbitrary<List<Action<?>>> records() {
        Arbitrary<String> names = Arbitraries.of(NAMES);
        Arbitrary<String> people = Arbitraries.of("陈工", "林总");
        Arbitrary<String> owners = Arbitraries.of("zhang", "li");
        Arbitrary<String> texts = Arbitraries.of("", "华东", "010-65529988").injectNull(0.2);
        return Arbitraries.<Action<?>>oneOf(
                        Combinators.combine(names, texts, texts, owners.injectNull(0.5), texts)
                                .as((name, industry, region, owner, phone) -> new RecordCustomer(
                                        name, industry, region, null, null, owner, null, null, phone, null)),
                        Combinators.combine(people, names, texts)
                                .as((person, name, phone) -> new RecordContact(person, name, phone, null, null)),
                        names.map(name -> Make.lead(name, null)),
                        Combinators.combine(names, owners).as((name, owner) -> Make.opportunity(name, null, owner)),
                        names.map(name -> Make.touch(name, "visit")))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<Set<CustomerField>> taken() {
        return Arbitraries.of(CustomerField.class).set().injectNull(0.3);
    }

    @Property(tries = 40)
    void mergedAndTakenBackAllIsAsItWas(
            @ForAll("records") List<Action<?>> records,
            @ForAll("taken") Set<CustomerField> taken,
            @ForAll boolean twice) {
        try (TestHouse house = house(records)) {
            List<String> before = everything(house, true);
            Action<?> first = house.inverseOf("song", new MergeCustomers("甲公司", "乙公司", taken));
            if (twice) {
                house.perform("song", house.inverseOf("song", new MergeCustomers("丙公司", "甲公司", taken)));
            }

            house.perform("song", first);

            assertThat(everything(house, true)).isEqualTo(before);
        }
    }

    @Property(tries = 40)
    void aMergeKeepsEveryTotal(@ForAll("records") List<Action<?>> records, @ForAll("taken") Set<CustomerField> taken) {
        try (TestHouse house = house(records)) {
            List<String> before = everything(house, false);
            ShowMergeEffect.MergeEffect shown = house.ask(new ShowMergeEffect("甲公司", "乙公司", taken));

            house.perform("song", new MergeCustomers("甲公司", "乙公司", taken));

            assertThat(everything(house, false)).isEqualTo(before);
            assertThat(house.ask(new FindCustomer("乙公司")).orElseThrow())
                    .usingRecursiveComparison()
                    .ignoringFields("version")
                    .isEqualTo(shown.result());
            assertThat(house.ask(new ListTouches("乙公司", null, null, null, null, null, null, 1000, null)))
                    .as("all are the survivor's")
                    .allMatch(touch -> touch.customer().equals("甲公司"));
        }
    }

    private static TestHouse house(List<Action<?>> records) {
        TestHouse house = new TestHouse();
        NAMES.forEach(name -> house.perform("gao", Make.customer(name, "zhang")));
        records.forEach(record -> house.perform("zhang", record));
        return house;
    }

    /** Contacts, leads, opportunities and touches, with what they belong to or without; and the customers, where that is told. */
    private static List<String> everything(TestHouse house, boolean withCustomers) {
        Stream<String> customers = house.ask(new ListCustomers(null, null, null, null, null, 1000, null)).stream()
                .map(c -> c.toString().replaceAll("version=\\d+", ""));
        Stream<String> contacts = house.ask(new ListContacts(null, null, 1000, null)).stream()
                .map(c -> withCustomers ? c.toString() : c.id() + c.phone());
        Stream<String> leads = house.ask(new ListLeads(null, null, null, null, null, null, 1000, null, null)).stream()
                .map(l -> withCustomers ? l.toString() : l.number() + l.state() + l.owner());
        Stream<String> opportunities =
                house
                        .ask(new ListOpportunities(null, null, null, null, null, null, null, null, null, 1000, null))
                        .stream()
                        .map(o -> withCustomers ? o.toString() : o.number() + o.owner() + o.amount());
        Stream<String> touches =
                house.ask(new ListTouches(null, null, null, null, null, null, null, 1000, null)).stream()
                        .map(t -> withCustomers ? t.toString() : t.id() + t.by() + t.at());
        return List.copyOf(new TreeSet<>(
                Stream.of(withCustomers ? customers : Stream.<String>empty(), contacts, leads, opportunities, touches)
                        .flatMap(all -> all)
                        .toList()));
    }
}
