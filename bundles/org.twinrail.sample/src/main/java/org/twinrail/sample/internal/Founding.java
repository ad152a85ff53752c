package org.twinrail.sample.internal;

import java.util.Set;
import org.twinrail.api.Actor;
import org.twinrail.api.Money;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.crm.RecordCampaign;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.RecordProduct;
import org.twinrail.incentives.AgreeBaseline;
import org.twinrail.incentives.SetTarget;

/** Sets the sample company up: people, products, campaigns, customers, targets, and the baseline both departments agreed on. */
final class Founding {
    static final String PERIOD = "2017Q2";
    private static final String MANAGER = "MANAGER";

    private final Office office;

    Founding(Office office) {
        this.office = office;
    }

    void found(Company company) {
        for (Company.Employee person : Company.PEOPLE) {
            office.sets(
                    Actor.LOCAL_ADMIN,
                    new RecordPerson(
                            person.login(),
                            person.name(),
                            person.department(),
                            null,
                            "华东",
                            null,
                            person.manager() ? Set.of(MANAGER) : Set.of(),
                            true));
        }
        for (Company.Product product : Company.PRODUCTS) {
            office.sets(Company.SALES_MANAGER, new RecordProduct(product.name(), yuan(product.price())));
        }
        for (Company.Campaign campaign : Company.CAMPAIGNS) {
            office.sets(
                    Company.MARKETING_MANAGER,
                    new RecordCampaign(
                            campaign.code(),
                            campaign.name(),
                            campaign.channel(),
                            Season.FIRST,
                            Season.LAST,
                            yuan(campaign.budget()),
                            Company.MARKETING_MANAGER));
        }
        for (Company.Customer customer : company.customers()) {
            office.sets(
                    Company.MARKETING_MANAGER,
                    new RecordCustomer(
                            customer.name(), customer.industry(), customer.region(), null, null, null, null));
        }
        agree();
    }

    private void agree() {
        for (Company.Employee person : Company.PEOPLE) {
            if (person.target() > 0) {
                office.sets(Company.SALES_MANAGER, new SetTarget(person.login(), PERIOD, yuan(person.target())));
            }
        }
        office.sets(Company.GENERAL_MANAGER, new AgreeBaseline(PERIOD, yuan(1_200_000), "去年同期市场部影响的成交额"));
    }

    private static Money yuan(long amount) {
        return Money.of(String.valueOf(amount), Company.CURRENCY);
    }
}
