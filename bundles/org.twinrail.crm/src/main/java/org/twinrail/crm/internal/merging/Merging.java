package org.twinrail.crm.internal.merging;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.keys.KeyStore;
import org.twinrail.crm.internal.masters.CustomerEntity;

/** Moves what refers to one customer to another one, and back. The merged customer stays in its row and leads to the survivor. */
final class Merging {
    /** What refers to a customer, in the order in which it is told. */
    static final List<Moving> MOVING = List.of(
            new Moving("contact", "ContactEntity", "customer", "used.contacts"),
            new Moving("opportunity", "OpportunityEntity", "customer", "used.opportunities"),
            new Moving("lead", "LeadEntity", "customer", "used.leads"),
            new Moving("touch", "TouchEntity", "customer", "used.touches"),
            new Moving("appointment", "AppointmentEntity", "customer", "used.appointments"),
            new Moving("customer", "CustomerEntity", "mergedInto", "used.merged"));

    private final Work work;
    private final EntityManager database;

    Merging(Work work) {
        this.work = work;
        this.database = work.resource(EntityManager.class);
    }

    void merge(MergeEntity merge) {
        Store.of(work).add(merge);
        Namesakes namesakes = new Namesakes(merge, work);
        Map<UUID, String> former = namesakes.tellApart();
        MOVING.forEach(moving -> moving.move(merge, work));
        namesakes.keep(former);
        KeyStore.of(work).lead(merge.merged.id(), merge.survivor.id());
        lead(merge.merged, merge.survivor);
    }

    void split(MergeEntity merge) {
        MOVING.forEach(moving -> moving.moveBack(merge, work));
        new Namesakes(merge, work).callAgain();
        lead(merge.merged, null);
        KeyStore.of(work).leadBack(merge.merged.id());
        database.createQuery("delete from MovedEntity m where m.merge = :merge")
                .setParameter("merge", merge.id)
                .executeUpdate();
        Store.of(work).remove(merge);
    }

    /** Past the entity, whose version stays: taken back, it is as it was. */
    private void lead(CustomerEntity merged, CustomerEntity survivor) {
        Store.of(work).save();
        database.createQuery("update CustomerEntity c set c.mergedInto = :survivor where c.id = :merged")
                .setParameter("survivor", survivor)
                .setParameter("merged", merged.id())
                .executeUpdate();
        database.refresh(merged);
    }
}
