package org.twinrail.coordination.internal.merging;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.FieldOption;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.spi.Attachment;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.api.spi.MergeParticipant;
import org.twinrail.api.spi.ObjectMerge;
import org.twinrail.api.spi.Work;

/** What hangs on an object, of whichever bundle, goes with it when it is merged into another one, and back. */
@Component
public final class AttachedMerging implements MergeParticipant {
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            fieldOption = FieldOption.REPLACE)
    private volatile List<EntityProvider> providers = List.of();

    /** Made by Declarative Services. */
    @Activate
    public AttachedMerging() {}

    /** One for what these bring. */
    public AttachedMerging(List<EntityProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    private List<Hanging> hanging() {
        return providers.stream()
                .flatMap(provider -> provider.attachments().stream())
                .map(Hanging::new)
                .toList();
    }

    @Override
    public List<Effect> effects(ObjectMerge merge, Work work) {
        List<Effect> effects = new ArrayList<>();
        for (Hanging hanging : hanging()) {
            long staying = hanging.staying(merge, work);
            add(Kind.MOVES, hanging.attachment(), hanging.count(merge.merged(), work) - staying, effects);
            add(Kind.STAYS, hanging.attachment(), staying, effects);
        }
        return effects;
    }

    private static void add(Kind kind, Attachment attachment, long count, List<Effect> effects) {
        if (count > 0) {
            effects.add(new Effect(kind, attachment.told().apply(count)));
        }
    }

    @Override
    public void merge(ObjectMerge merge, Work work) {
        hanging().forEach(hanging -> hanging.move(merge, work));
    }

    @Override
    public void split(ObjectMerge merge, Work work) {
        hanging().forEach(hanging -> hanging.moveBack(merge, work));
    }
}
