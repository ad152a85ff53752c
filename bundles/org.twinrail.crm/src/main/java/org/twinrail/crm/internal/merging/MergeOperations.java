package org.twinrail.crm.internal.merging;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.MergeParticipant;
import org.twinrail.api.spi.ObjectMerge;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Customer;
import org.twinrail.crm.ListMerges;
import org.twinrail.crm.MergeCustomers;
import org.twinrail.crm.ShowMergeEffect;
import org.twinrail.crm.ShowMergeEffect.MergeEffect;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.facts.MergeFact;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.common.Undo;
import org.twinrail.crm.internal.keys.KeyStore;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.masters.Ownership;
import org.twinrail.crm.internal.undo.SplitCustomers;
import org.twinrail.crm.pool.OwnershipCause;

/** Makes one customer of two, shows beforehand what that does, and takes it back; other bundles take part by {@link MergeParticipant}. */
@Component
public final class MergeOperations implements OperationProvider {
    private static final int MERGES = 100;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<MergeParticipant> participants = List.of();

    /** Made by Declarative Services. */
    @Activate
    public MergeOperations() {}

    @Override
    public void register(Registrar registrar) {
        registrar.action(MergeCustomers.class, MergeOperations::describe, this::merge);
        registrar.action(
                SplitCustomers.class,
                (input, work) -> Undo.deed("customers.split", reference(input.merge()), work),
                this::split);
        registrar.query(ShowMergeEffect.class, this::effect);
        registrar.query(ListMerges.class, MergeOperations::list);
    }

    private static ObjectRef reference(Object id) {
        return ObjectRef.of("merge", id);
    }

    private static List<?> describe(MergeCustomers input, Work work) {
        Pair pair = Pair.of(input.survivor(), input.merged(), work);
        Staff staff = new Staff(work);
        String owner = pair.survivor().owner();
        String department = staff.departmentOf(owner);
        return List.of(
                new Deed(
                        "customers.merge",
                        Activities.MERGE,
                        "",
                        "",
                        "",
                        pair.survivor().ref(),
                        owner,
                        department),
                pair.survivor().fact(staff),
                new MergeFact(
                        pair.survivor().name(),
                        owner,
                        department,
                        pair.merged().name(),
                        pair.merged().owner(),
                        staff.departmentOf(pair.merged().owner()),
                        pair.isMatterOf(work.actor().login())));
    }

    private Customer merge(MergeCustomers input, Work work) {
        Pair pair = Pair.of(input.survivor(), input.merged(), work);
        CustomerEntity survivor = pair.survivor();
        work.checkVersion(survivor.version());
        Customer before = survivor.view();
        MergeEntity merge = new MergeEntity();
        merge.id = work.actionId();
        merge.survivor = survivor;
        merge.merged = pair.merged();
        merge.at = work.now();
        merge.by = work.actor().login();
        Customer result = Values.merged(before, pair.merged().view(), input.taken());
        survivor.take(result);
        Ownership.give(survivor, result.owner(), Ownership.Why.of(OwnershipCause.MERGED), work);
        Ownership.suspend(merge.merged, work);
        new Merging(work).merge(merge);
        KeyStore.of(work).put(survivor.id(), survivor.id(), survivor.keys());
        ObjectMerge forOthers = merge.forOthers();
        participants.forEach(participant -> participant.merge(forOthers, work));
        work.changed(survivor.fact(new Staff(work)));
        // The merge is an object of its own: a later change of the survivor must not keep it from being taken back.
        work.undoneBy(new SplitCustomers(merge.id, before, survivor.view()), reference(merge.id), null);
        return survivor.view();
    }

    private Void split(SplitCustomers input, Work work) {
        MergeEntity merge = Store.of(work)
                .find(MergeEntity.class, input.merge())
                .orElseThrow(() -> Complaints.invalid("merge", "merge.gone", input.merge()));
        requireStanding(merge);
        ObjectMerge forOthers = merge.forOthers();
        List<Text> settled = participants.stream()
                .flatMap(participant -> participant.settledSince(forOthers, work).stream())
                .toList();
        if (!settled.isEmpty()) {
            throw Complaints.refused("merge.settled", merge.merged.name(), merge.survivor.name(), all(settled));
        }
        CustomerEntity survivor = merge.survivor;
        Customer result = Values.apart(survivor.view(), input.before(), input.after());
        survivor.take(result);
        Ownership.give(survivor, result.owner(), Ownership.Why.of(OwnershipCause.UNDONE), work);
        new Merging(work).split(merge);
        Ownership.resume(merge.merged, work);
        KeyStore.of(work).put(survivor.id(), survivor.id(), survivor.keys());
        participants.forEach(participant -> participant.split(forOthers, work));
        work.changed(survivor.fact(new Staff(work)));
        work.changed(merge.merged.fact(new Staff(work)));
        return null;
    }

    /** Merges one upon the other are taken back the other way round. */
    private static void requireStanding(MergeEntity merge) {
        merge.survivor.mergedInto().ifPresent(further -> {
            throw Complaints.refused("merge.further", merge.survivor.name(), further.name());
        });
    }

    private static Text all(List<Text> texts) {
        return new Text(
                String.join("、", texts.stream().map(Text::zh).toList()),
                String.join(", ", texts.stream().map(Text::en).toList()));
    }

    private MergeEffect effect(ShowMergeEffect query, Work work) {
        Pair pair = Pair.of(query.survivor(), query.merged(), work);
        Customer survivor = pair.survivor().view();
        Customer merged = pair.merged().view();
        Customer result = Values.merged(survivor, merged, query.taken());
        List<MergeParticipant.Effect> effects =
                new ArrayList<>(new Effects(pair.survivor(), pair.merged(), work).of(result));
        ObjectMerge thought = new ObjectMerge(
                work.actionId(), pair.survivor().ref(), pair.merged().ref(), work.now());
        participants.forEach(participant -> effects.addAll(participant.effects(thought, work)));
        return new MergeEffect(survivor, merged, result, effects);
    }

    private static List<ListMerges.Merge> list(ListMerges query, Work work) {
        return Store.of(work)
                .query(
                        "select m from MergeEntity m join fetch m.merged where fk(m.survivor) = "
                                + Masters.ID_OF_CUSTOMER + " order by m.at desc, m.id",
                        MergeEntity.class)
                .setParameter("customer", query.customer().strip())
                .setMaxResults(query.limit() == null ? MERGES : query.limit())
                .getResultStream()
                .map(MergeEntity::view)
                .toList();
    }
}
