package org.twinrail.coordination.internal.fields;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.DeedFacts;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.facts.CustomValue;
import org.twinrail.coordination.internal.hosts.Bookkeeping;

/** Tells the boundary rules what the fields of the company's own say on the object of a deed. What only enters or takes back is not asked about. */
@Component
public final class CustomValues implements DeedFacts {
    @Override
    public List<?> about(Deed deed, Work work) {
        if (deed.object() == null || Bookkeeping.is(deed)) {
            return List.of();
        }
        return new Fields(work)
                .lines(deed.object()).stream()
                        .filter(line -> !line.field().retired())
                        .map(line -> fact(deed.object(), line.field(), line.value()))
                        .toList();
    }

    private static CustomValue fact(ObjectRef object, FieldEntity field, FieldValueEntity value) {
        return new CustomValue(
                object.kind(),
                object.id(),
                field.code(),
                field.name(),
                field.required(),
                value != null,
                value == null ? "" : value.words(),
                value == null ? null : value.amount(),
                value == null ? "" : value.currency(),
                value == null ? null : value.day(),
                value != null && value.words().equals(Said.YES));
    }
}
