package org.twinrail.crm.internal.masters;

import java.util.Optional;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Store;

/** Finds customers, contacts, products and campaigns by what people call them; one indexed query each. */
public final class Masters {
    /** The id of the customer named by a query's parameter {@code customer}: lists that are filtered by it go by the index on the id. */
    public static final String ID_OF_CUSTOMER =
            "(select coalesce(fk(z.mergedInto), z.id) from CustomerEntity z where z.name = :customer)";

    /**
     * That a customer {@code c} was not merged into another one. Nearly all fit, so it is written for no index: a list goes by the one for its
     * order.
     */
    static final String STANDS_FOR_ITSELF = "coalesce(fk(c.mergedInto), c.id) = c.id";

    /** The id of the product named by a query's parameter {@code product}. */
    public static final String ID_OF_PRODUCT = "(select z.id from ProductEntity z where z.name = :product)";

    /** The id of the campaign with the code in a query's parameter {@code campaign}. */
    public static final String ID_OF_CAMPAIGN = "(select z.id from CampaignEntity z where z.code = :campaign)";

    private Masters() {}

    /** The customer with a name, if there is one; by the name of a merged one the customer it was merged into. */
    public static Optional<CustomerEntity> customer(String name, Work work) {
        return named(name, work).map(found -> found.mergedInto().orElse(found));
    }

    private static Optional<CustomerEntity> named(String name, Work work) {
        return Store.of(work)
                .one(CustomerEntity.class, "select c from CustomerEntity c where c.name = ?1", name.strip());
    }

    /**
     * The customer that has a name of its own.
     *
     * @throws org.twinrail.api.InvalidInputException when there is no such customer
     * @throws org.twinrail.api.RefusedException when it was merged into another one, which its name now finds
     */
    public static CustomerEntity ownCustomer(String parameter, String name, Work work) {
        CustomerEntity found =
                named(name, work).orElseThrow(() -> Complaints.invalid(parameter, "customer.unknown", name.strip()));
        found.mergedInto().ifPresent(survivor -> {
            throw Complaints.refused("customer.merged", found.name, survivor.name);
        });
        return found;
    }

    /**
     * The customer a parameter names; null where it names none.
     *
     * @throws org.twinrail.api.InvalidInputException when there is no such customer
     */
    public static CustomerEntity knownCustomer(String parameter, String name, Work work) {
        if (Inputs.blank(name)) {
            return null;
        }
        return customer(name, work).orElseThrow(() -> Complaints.invalid(parameter, "customer.unknown", name.strip()));
    }

    /** The product with a name, if there is one. */
    public static Optional<ProductEntity> product(String name, Work work) {
        return Store.of(work).one(ProductEntity.class, "select p from ProductEntity p where p.name = ?1", name.strip());
    }

    /**
     * The product a parameter names; null where it names none.
     *
     * @throws org.twinrail.api.InvalidInputException when there is no such product
     */
    public static ProductEntity knownProduct(String name, Work work) {
        if (Inputs.blank(name)) {
            return null;
        }
        return product(name, work).orElseThrow(() -> Complaints.invalid("product", "product.unknown", name.strip()));
    }

    /** The campaign with a code, if there is one. */
    public static Optional<CampaignEntity> campaign(String code, Work work) {
        return Store.of(work)
                .one(CampaignEntity.class, "select c from CampaignEntity c where c.code = ?1", code.strip());
    }

    /**
     * The campaign a parameter names; null where it names none.
     *
     * @throws org.twinrail.api.InvalidInputException when there is no such campaign
     */
    public static CampaignEntity knownCampaign(String code, Work work) {
        if (Inputs.blank(code)) {
            return null;
        }
        return campaign(code, work).orElseThrow(() -> Complaints.invalid("campaign", "campaign.unknown", code.strip()));
    }

    static Optional<ContactEntity> contact(String name, CustomerEntity customer, Work work) {
        return Store.of(work)
                .query(
                        "select c from ContactEntity c join fetch c.customer where c.customer = :customer and c.name ="
                                + " :name",
                        ContactEntity.class)
                .setParameter("customer", customer)
                .setParameter("name", name.strip())
                .getResultStream()
                .findFirst();
    }

    /**
     * The person at a customer that a parameter names; null where it names none.
     *
     * @throws org.twinrail.api.InvalidInputException when the customer has no such contact
     */
    public static ContactEntity knownContact(String name, CustomerEntity customer, Work work) {
        if (Inputs.blank(name)) {
            return null;
        }
        return contact(name, customer, work)
                .orElseThrow(() -> Complaints.invalid("contact", "contact.unknown", name.strip(), customer.name));
    }
}
