package org.twinrail.intelligence.internal.notes;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.requests.ListReferences;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Referrer.Reference;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.ledger.Ledger;

/** Takes back what was done with field notes, as long as nothing was built on it. */
@Component
public final class NoteUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawFieldNote.class,
                (action, work) -> undo("fieldnote.withdraw", action.note(), work),
                this::withdraw);
        registrar.action(
                ReopenFieldNote.class, (action, work) -> undo("fieldnote.reopen", action.note(), work), this::reopen);
    }

    private static List<?> undo(String action, UUID note, Work work) {
        return List.of(Deed.undo(action, ObjectRef.of(Notes.KIND, note), work.takesBack()));
    }

    private Void withdraw(WithdrawFieldNote action, Work work) {
        FieldNoteEntity note = Notes.known("note", action.note(), work);
        work.checkVersion(note.version());
        List<Reference> references = work.ask(new ListReferences(note.ref()));
        if (!references.isEmpty()) {
            throw Words.refused("note.used", Reference.all(references));
        }
        work.resource(EntityManager.class).remove(note);
        return null;
    }

    private FieldNote reopen(ReopenFieldNote action, Work work) {
        FieldNoteEntity note = Notes.known("note", action.note(), work);
        work.checkVersion(note.version());
        List<Reference> settled = work.ask(new ListReferences(note.ref())).stream()
                .filter(Reference::settled)
                .toList();
        if (!settled.isEmpty()) {
            throw Words.refused("note.used", Reference.all(settled));
        }
        note.reopen(action.kind());
        action.followers().forEach(id -> Notes.find(id, work).ifPresent(follower -> follower.link(note.id())));
        Ledger.withdraw(note.ref(), work);
        return Notes.view(note, work);
    }
}
