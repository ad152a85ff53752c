package org.twinrail.crm.internal.common;

import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.requests.ListReferences;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Referrer.Reference;
import org.twinrail.api.spi.Work;

/** What all actions have in common by which others are taken back. */
public final class Undo {
    private Undo() {}

    /** What the boundary rules see of taking something back. */
    public static List<?> deed(String action, ObjectRef object, Work work) {
        return List.of(Deed.undo(action, object, work.takesBack()));
    }

    /**
     * Removes what nothing refers to.
     *
     * @param name what people call it
     * @throws org.twinrail.api.RefusedException that says what refers to it
     */
    public static Void remove(Object entity, ObjectRef object, String name, Work work) {
        List<Reference> references = work.ask(new ListReferences(object));
        if (!references.isEmpty()) {
            throw Complaints.refused("undo.used", name, Reference.all(references));
        }
        Store.of(work).remove(entity);
        return null;
    }

    /**
     * Refuses to change what something settled rests on.
     *
     * @throws org.twinrail.api.RefusedException that says what it is
     */
    public static void requireUnsettled(ObjectRef object, Work work) {
        List<Reference> settled = work.ask(new ListReferences(object)).stream()
                .filter(Reference::settled)
                .toList();
        if (!settled.isEmpty()) {
            throw Complaints.refused("undo.settled", object.id(), Reference.all(settled));
        }
    }
}
