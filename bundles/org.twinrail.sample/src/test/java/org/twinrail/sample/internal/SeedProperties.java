package org.twinrail.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the seed: the same one tells the same story, another one another. */
class SeedProperties {
    @Property(tries = 300)
    void theSameSeedMakesTheSameCustomersAndAnotherSeedOthers(@ForAll long seed, @ForAll long other) {
        Assume.that(new Random(seed).nextLong() != new Random(other).nextLong());

        Company company = Company.of(240, 2017, new Random(seed));

        assertThat(Company.of(240, 2017, new Random(seed))).isEqualTo(company);
        assertThat(Company.of(240, 2017, new Random(other))).isNotEqualTo(company);
    }

    @Property(tries = 300)
    void noTwoCustomersHaveOneNameAndEachHasAllItNeeds(@ForAll long seed, @ForAll @IntRange(max = 300) int number) {
        List<Company.Customer> customers =
                Company.of(number, 2017, new Random(seed)).customers();

        assertThat(customers).hasSize(number);
        assertThat(new HashSet<>(customers.stream().map(Company.Customer::name).toList()))
                .hasSize(number);
        assertThat(customers).allSatisfy(customer -> {
            assertThat(customer.name()).startsWith(customer.region()).endsWith("有限公司");
            assertThat(customer.industry()).isIn("制造", "商业", "服务", "医药");
        });
    }

    @Property(tries = 20)
    void theSameSeedPlaysTheSameQuarterToTheLastAction(@ForAll @IntRange int seed) {
        assertThat(Demo.lines(seed)).isEqualTo(Demo.lines(seed));
    }

    @Property(tries = 20)
    void anotherSeedPlaysAnotherQuarter(@ForAll @IntRange int seed) {
        assertThat(Demo.lines(seed)).isNotEqualTo(Demo.lines(seed + 1L));
    }
}
