package org.twinrail.crm.internal.merging;

import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.Messages;
import org.twinrail.api.spi.MergeParticipant.Effect;
import org.twinrail.api.spi.MergeParticipant.Kind;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Customer;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.CustomerEntity;

/** What a merge would do to what this bundle keeps. */
final class Effects {
    private static final Messages MESSAGES = Messages.beside(Effects.class);
    private static final int OWNERS = 20;

    private final CustomerEntity survivor;
    private final CustomerEntity merged;
    private final Work work;

    Effects(CustomerEntity survivor, CustomerEntity merged, Work work) {
        this.survivor = survivor;
        this.merged = merged;
        this.work = work;
    }

    List<Effect> of(Customer result) {
        List<Effect> effects = new ArrayList<>();
        for (Moving moving : Merging.MOVING) {
            long count = moving.count(merged.id(), work);
            if (count > 0) {
                effects.add(new Effect(Kind.MOVES, Complaints.word(moving.words(), count)));
            }
        }
        long namesakes = Namesakes.count(survivor.id(), merged.id(), work);
        if (namesakes > 0) {
            effects.add(new Effect(Kind.MOVES, MESSAGES.text("namesakes", namesakes)));
        }
        owner(merged, result, effects);
        owner(survivor, result, effects);
        opportunities(result, effects);
        return effects;
    }

    private void owner(CustomerEntity customer, Customer result, List<Effect> effects) {
        if (!customer.owner().equals(result.owner())) {
            effects.add(new Effect(
                    Kind.OWNERSHIP,
                    MESSAGES.text("owner", customer.name(), nameOf(customer.owner()), nameOf(result.owner()))));
        }
    }

    /** Opportunities keep who is responsible for them, which may then be another person than the customer's. */
    private void opportunities(Customer result, List<Effect> effects) {
        Store.of(work)
                .query(
                        "select o.owner from OpportunityEntity o where fk(o.customer) = :merged and o.owner <> :owner"
                                + " group by o.owner order by o.owner",
                        String.class)
                .setParameter("merged", merged.id())
                .setParameter("owner", result.owner())
                .setMaxResults(OWNERS)
                .getResultList()
                .forEach(owner -> effects.add(
                        new Effect(Kind.OWNERSHIP, MESSAGES.text("opportunity.owner", nameOf(owner), result.name()))));
    }

    private Object nameOf(String login) {
        return login.isEmpty() ? MESSAGES.text("nobody") : new Staff(work).nameOf(login);
    }
}
