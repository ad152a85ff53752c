package org.twinrail.sample.internal;

import java.util.List;
import java.util.Set;
import org.twinrail.api.Actor;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Money;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.crm.ListCustomers;
import org.twinrail.crm.RecordCampaign;
import org.twinrail.crm.RecordCustomer;
import org.twinrail.crm.RecordProduct;
import org.twinrail.incentives.AgreeBaseline;
import org.twinrail.incentives.SetTarget;

/** Sets the sample company up: people, products, campaigns, customers, targets, and the baseline both departments agreed on. */
final class Founding {
    private static final Messages MESSAGES = Messages.beside(Founding.class);
    private static final String MANAGER = "MANAGER";

    private final Office office;
    private final List<Quarter> quarters;

    /** Of a company that plans for quarters, in their order. */
    Founding(Office office, List<Quarter> quarters) {
        this.office = office;
        this.quarters = quarters;
    }

    /** What is played is a company of its own; it does not mix with what a data folder holds already. */
    void requireNobody() {
        boolean peopled = office.asks(Actor.LOCAL_ADMIN, new ListPeople(null, true)).stream()
                .anyMatch(person -> !person.login().equals(Actor.LOCAL_ADMIN));
        if (peopled
                || !office.asks(Actor.LOCAL_ADMIN, new ListCustomers(null, null, null, null, null, 1, null))
                        .isEmpty()) {
            throw new InvalidInputException("--data", MESSAGES.text("not.empty"));
        }
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
        for (Company.Campaign campaign : company.campaigns()) {
            office.sets(
                    Company.MARKETING_MANAGER,
                    new RecordCampaign(
                            campaign.code(),
                            campaign.name(),
                            campaign.channel(),
                            quarters.get(0).first(),
                            quarters.get(quarters.size() - 1).last(),
                            yuan(campaign.budget()),
                            Company.MARKETING_MANAGER));
        }
        for (Company.Customer customer : company.customers()) {
            office.sets(
                    Company.MARKETING_MANAGER,
                    new RecordCustomer(
                            customer.name(), customer.industry(), customer.region(), null, null, null, null));
        }
        quarters.forEach(quarter -> agree(quarter.period()));
    }

    private void agree(String period) {
        for (Company.Employee person : Company.PEOPLE) {
            if (person.target() > 0) {
                office.sets(Company.SALES_MANAGER, new SetTarget(person.login(), period, yuan(person.target())));
            }
        }
        office.sets(Company.GENERAL_MANAGER, new AgreeBaseline(period, yuan(1_200_000), "去年同期市场部影响的成交额"));
    }

    private static Money yuan(long amount) {
        return Money.of(String.valueOf(amount), Company.CURRENCY);
    }
}
