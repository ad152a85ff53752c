package org.twinrail.sample.internal.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.RecordTouch;

class RecordsProperties {
    private static final LocalDate TODAY = LocalDate.of(2017, 6, 30);

    @Property(tries = 20)
    void companiesWithDifferentNumbersHaveDifferentNames(
            @ForAll long seed, @ForAll @IntRange(max = 1_900_000) int from) {
        Set<String> names = new HashSet<>();
        for (int number = from; number < from + 20_000; number++) {
            names.add(CompanyNames.of(number, seed).name());
        }

        assertThat(names).hasSize(20_000);
    }

    @Property
    void theSameNumberMakesTheSameRecordAndAnotherSeedAnother(
            @ForAll @LongRange(min = -1_000, max = 1_000) long seed, @ForAll @IntRange(max = 1_000_000) int number) {
        Records records = new Records(new Order(5_000, 10, seed, TODAY));
        Records again = new Records(new Order(5_000, 10, seed, TODAY));
        Records others = new Records(new Order(5_000, 10, seed + 1, TODAY));

        assertThat(again.customer(number)).isEqualTo(records.customer(number));
        assertThat(again.touch(number)).isEqualTo(records.touch(number));
        assertThat(others.customer(number)).isNotEqualTo(records.customer(number));
    }

    @Property
    void aTouchIsOnAWorkdayOfThePastWithACustomerAndAPersonThereAre(
            @ForAll @IntRange(min = 1, max = 500) int customers, @ForAll @IntRange(max = 1_000_000) int number) {
        Records records = new Records(new Order(customers, 10, 7, TODAY));
        RecordTouch touch = records.touch(number);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < customers; i++) {
            names.add(records.customer(i).name());
        }

        assertThat(touch.on()).isBefore(TODAY);
        assertThat(touch.on().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(names).contains(touch.customer());
        assertThat(Crowd.all()).extracting(p -> p.login()).contains(touch.by());
    }

    @Property
    void aCustomerIsLookedAfterByAnybodyThereIsOrNobody(@ForAll @IntRange(max = 1_000_000) int number) {
        RecordCustomer customer = new Records(new Order(10, 10, 7, TODAY)).customer(number);

        assertThat(customer.owner() == null
                        || Crowd.all().stream()
                                .anyMatch(p -> p.login().equals(customer.owner())
                                        && p.department().equals("sales")))
                .isTrue();
        assertThat(customer.employees()).isPositive();
        assertThat(customer.revenue().isNegative()).isFalse();
    }
}
