package org.twinrail.coordination.internal.merging;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Messages;
import org.twinrail.api.spi.MergeParticipant;
import org.twinrail.api.spi.ObjectMerge;
import org.twinrail.api.spi.Work;

/**
 * Notes, advice, files, conflicts and custom fields go with an object that is merged into another one. What the other one has already — the same
 * file, an open conflict of the same kind, a field that is filled in — stays where it is. The evidence of a conflict is never changed.
 */
@Component
public final class AttachedMerging implements MergeParticipant {
    private static final Messages MESSAGES = Messages.beside(AttachedMerging.class);

    private static final List<Hanging> HANGING = List.of(
            new Hanging("note", "NoteEntity", "", "x.aboutId <> :to"),
            new Hanging("advice", "AdviceEntity", "", "x.aboutId <> :to"),
            new Hanging(
                    "file",
                    "FileEntity",
                    "",
                    "not exists (select y.id from FileEntity y where y.aboutKind = :kind and y.aboutId = :to and y.sha256 ="
                            + " x.sha256)"),
            new Hanging(
                    "field",
                    "FieldValueEntity",
                    "",
                    "not exists (select y.id from FieldValueEntity y where y.aboutKind = :kind and y.aboutId = :to and"
                            + " y.field = x.field)"),
            new Hanging(
                    "conflict",
                    "ConflictEntity",
                    ", x.openKey = case when x.openKey is null then null else concat(x.kind, '|', :kind, '/', :to) end",
                    "(x.openKey is null or not exists (select y.id from ConflictEntity y where y.openKey = concat(x.kind,"
                            + " '|', :kind, '/', :to)))"));

    @Override
    public List<Effect> effects(ObjectMerge merge, Work work) {
        List<Effect> effects = new ArrayList<>();
        for (Hanging hanging : HANGING) {
            long staying = hanging.staying(merge, work);
            add(Kind.MOVES, hanging, hanging.count(merge.merged(), work) - staying, effects);
            add(Kind.STAYS, hanging, staying, effects);
        }
        return effects;
    }

    private static void add(Kind kind, Hanging hanging, long count, List<Effect> effects) {
        if (count > 0) {
            effects.add(new Effect(
                    kind,
                    switch (hanging.kind()) {
                        case "note" -> MESSAGES.text("merge.notes", count);
                        case "advice" -> MESSAGES.text("merge.advice", count);
                        case "file" -> MESSAGES.text("merge.files", count);
                        case "field" -> MESSAGES.text("merge.fields", count);
                        default -> MESSAGES.text("merge.conflicts", count);
                    }));
        }
    }

    @Override
    public void merge(ObjectMerge merge, Work work) {
        HANGING.forEach(hanging -> hanging.move(merge, work));
    }

    @Override
    public void split(ObjectMerge merge, Work work) {
        HANGING.forEach(hanging -> hanging.moveBack(merge, work));
        work.resource(EntityManager.class)
                .createQuery("delete from MovedAttachmentEntity m where m.merge = :merge")
                .setParameter("merge", merge.id())
                .executeUpdate();
    }
}
