package org.twinrail.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CompanyTest {
    @Test
    void twelvePeopleWorkThereEachUnderALoginOfTheirOwn() {
        assertThat(Company.PEOPLE).hasSize(12);
        assertThat(Company.PEOPLE).extracting(Company.Employee::login).doesNotHaveDuplicates();
        assertThat(Company.PEOPLE).extracting(Company.Employee::name).doesNotHaveDuplicates();
    }

    @Test
    void eachDepartmentHasOneManagerWhoIsNotOfItsStaff() {
        assertThat(Company.PEOPLE.stream().filter(Company.Employee::manager).map(Company.Employee::login))
                .containsExactlyInAnyOrder(Company.GENERAL_MANAGER, Company.MARKETING_MANAGER, Company.SALES_MANAGER);
        assertThat(Company.staff("marketing")).containsExactly("wang", "liu", "zhou", "huang");
        assertThat(Company.staff("sales")).containsExactly("li", "zhang", "wu", "zheng", "ma");
        assertThat(Company.staff("research")).isEmpty();
    }

    @Test
    void exactlyThoseWhoSellHaveTargets() {
        assertThat(Company.PEOPLE.stream().filter(e -> e.target() > 0).map(Company.Employee::login))
                .containsExactlyElementsOf(Company.staff("sales"));
    }

    @Test
    void productsAndCampaignsAreToldApart() {
        assertThat(Company.PRODUCTS).extracting(Company.Product::name).doesNotHaveDuplicates();
        assertThat(Company.PRODUCTS).allMatch(p -> p.price() > 0);
        assertThat(Company.of(1, 2017, new Random(1)).campaigns())
                .extracting(Company.Campaign::code)
                .doesNotHaveDuplicates();
    }
}
