package org.twinrail.intelligence.internal.notes;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.ConfirmFieldNote;
import org.twinrail.intelligence.ContributionKind;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.MergeFieldNote;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.NoteState;
import org.twinrail.intelligence.RejectFieldNote;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.ledger.Gift;
import org.twinrail.intelligence.internal.ledger.Ledger;

/** Confirms, rejects and merges new field notes (D7). */
@Component
public final class TriageOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(ConfirmFieldNote.class, of("fieldnote.confirm", ConfirmFieldNote::note), this::confirm);
        registrar.action(RejectFieldNote.class, of("fieldnote.reject", RejectFieldNote::note), this::reject);
        registrar.action(MergeFieldNote.class, of("fieldnote.merge", MergeFieldNote::note), this::merge);
    }

    private static <A extends Action<?>> Subject<A> of(String name, Function<A, UUID> id) {
        return (action, work) -> {
            FieldNoteEntity note = Notes.known("note", id.apply(action), work);
            return List.of(new Deed(name, "TRIAGE_NOTE", "", "", "", note.ref(), note.author(), note.department()));
        };
    }

    private static FieldNoteEntity fresh(UUID id, Work work) {
        FieldNoteEntity note = Notes.known("note", id, work);
        work.checkVersion(note.version());
        if (note.state() != NoteState.NEW) {
            throw Words.invalid("note", "note.triaged", Words.of("note.state." + note.state()));
        }
        return note;
    }

    private FieldNote confirm(ConfirmFieldNote action, Work work) {
        FieldNoteEntity note = fresh(action.note(), work);
        NoteKind before = note.kind();
        note.confirm(action.confidence(), action.kind(), work);
        Ledger.credit(
                ContributionKind.NOTE,
                note.ref(),
                new Gift(note.author(), note.department(), work.actor().department()),
                work);
        return triaged(note, before, List.of(), work);
    }

    private FieldNote reject(RejectFieldNote action, Work work) {
        FieldNoteEntity note = fresh(action.note(), work);
        note.reject(action.reason(), work);
        return triaged(note, note.kind(), List.of(), work);
    }

    private FieldNote merge(MergeFieldNote action, Work work) {
        FieldNoteEntity note = fresh(action.note(), work);
        FieldNoteEntity first = Notes.first(Notes.known("into", action.into(), work), work);
        if (first.id().equals(note.id())) {
            throw Words.invalid("into", "note.itself");
        }
        if (first.state() == NoteState.REJECTED) {
            throw Words.invalid("into", "note.rejected");
        }
        List<FieldNoteEntity> followers = Notes.linkedTo(List.of(note.id()), work);
        followers.forEach(follower -> follower.link(first.id()));
        note.link(first.id());
        note.triagedBy(work);
        return triaged(
                note, note.kind(), followers.stream().map(FieldNoteEntity::id).toList(), work);
    }

    private static FieldNote triaged(FieldNoteEntity note, NoteKind before, List<UUID> followers, Work work) {
        work.resource(EntityManager.class).flush();
        work.undoneBy(new ReopenFieldNote(note.id(), before, followers), note.ref(), note.version());
        return Notes.view(note, work);
    }
}
