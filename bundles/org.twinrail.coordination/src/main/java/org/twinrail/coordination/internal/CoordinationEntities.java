package org.twinrail.coordination.internal;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.spi.Attachment;
import org.twinrail.api.spi.EntityProvider;
import org.twinrail.coordination.internal.advice.AdviceEntity;
import org.twinrail.coordination.internal.calendar.CalendarEntity;
import org.twinrail.coordination.internal.fields.FieldEntity;
import org.twinrail.coordination.internal.fields.FieldValueEntity;
import org.twinrail.coordination.internal.files.FileEntity;
import org.twinrail.coordination.internal.files.FilePartEntity;
import org.twinrail.coordination.internal.merging.Attachments;
import org.twinrail.coordination.internal.merging.MovedAttachmentEntity;
import org.twinrail.coordination.internal.modes.ProcessEntity;
import org.twinrail.coordination.internal.notes.NoteEntity;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.EvidenceEntity;
import org.twinrail.coordination.internal.store.PartyEntity;
import org.twinrail.coordination.internal.store.StepEntity;

/** Brings the tables of conflicts, notes, files, the working calendar, advice, custom fields, the modes of processes, and of what merges moved. */
@Component
public final class CoordinationEntities implements EntityProvider {
    @Override
    public String name() {
        return "coordination";
    }

    @Override
    public List<Class<?>> entities() {
        return List.of(
                ConflictEntity.class,
                PartyEntity.class,
                EvidenceEntity.class,
                StepEntity.class,
                NoteEntity.class,
                FileEntity.class,
                FilePartEntity.class,
                CalendarEntity.class,
                MovedAttachmentEntity.class,
                AdviceEntity.class,
                FieldEntity.class,
                FieldValueEntity.class,
                ProcessEntity.class);
    }

    @Override
    public List<Attachment> attachments() {
        return Attachments.all();
    }
}
