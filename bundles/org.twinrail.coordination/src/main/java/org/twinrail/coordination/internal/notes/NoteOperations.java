package org.twinrail.coordination.internal.notes;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Action;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.internal.hosts.Complaints;
import org.twinrail.coordination.internal.hosts.Found;
import org.twinrail.coordination.internal.hosts.Hosts;
import org.twinrail.coordination.notes.AddNote;
import org.twinrail.coordination.notes.Audience;
import org.twinrail.coordination.notes.ChangeNote;
import org.twinrail.coordination.notes.ListNotes;
import org.twinrail.coordination.notes.Note;
import org.twinrail.coordination.notes.RemoveNote;

/** Writes, changes, removes and lists the notes on any object. */
@Component
public final class NoteOperations implements OperationProvider {
    private static final Sorting SORTING = Sorting.standard("pinned")
            .by("pinned", "-e.pinned", "-e.writtenAt", "e.id")
            .by("at", "e.writtenAt", "e.id")
            .by("author", "e.author", "e.writtenAt", "e.id")
            .by("audience", "e.audience", "e.writtenAt", "e.id");

    private final Hosts hosts;
    private final Readers readers;

    /** Made by Declarative Services. */
    @Activate
    public NoteOperations(@Reference Hosts hosts, @Reference RuleEngine rules) {
        this.hosts = hosts;
        this.readers = new Readers(rules);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(AddNote.class, this::writing, this::add);
        registrar.action(ChangeNote.class, subject("note.change", "CHANGE_NOTE", ChangeNote::note), this::change);
        registrar.action(RemoveNote.class, subject("note.remove", "REMOVE_NOTE", RemoveNote::note), this::remove);
        registrar.query(ListNotes.class, this::list);
    }

    private List<?> writing(AddNote action, Work work) {
        ObjectRef object = hosts.existing(action.object(), work);
        NoteEntity written = new NoteEntity(object, work.actor(), work.now());
        written.say(action.text(), action.audience(), action.pinned());
        return List.of(new Deed("note.add", "WRITE_NOTE", "", "", "", object, "", ""), written.fact(work.actor()));
    }

    private static <A extends Action<?>> Subject<A> subject(String name, String activity, Function<A, UUID> id) {
        return (action, work) -> {
            NoteEntity note = existing(id.apply(action), work);
            return List.of(
                    new Deed(name, activity, "", "", "", note.object(), note.author(), note.department()),
                    note.fact(work.actor()));
        };
    }

    private static NoteEntity existing(UUID id, Work work) {
        NoteEntity note = work.resource(EntityManager.class).find(NoteEntity.class, id);
        if (note == null) {
            throw Complaints.of("note", "note.unknown", id);
        }
        return note;
    }

    private Note add(AddNote action, Work work) {
        ObjectRef object = hosts.existing(action.object(), work);
        if (action.audience() == Audience.DEPARTMENT
                && work.actor().department().isEmpty()) {
            throw Complaints.of("audience", "note.no-department");
        }
        NoteEntity note = new NoteEntity(object, work.actor(), work.now());
        note.say(action.text(), action.audience(), action.pinned());
        work.resource(EntityManager.class).persist(note);
        return note.view();
    }

    private Note change(ChangeNote action, Work work) {
        NoteEntity note = existing(action.note(), work);
        work.checkVersion(note.version());
        if (action.text() != null && action.text().isBlank()) {
            throw Complaints.of("text", "note.blank");
        }
        if (action.audience() == Audience.DEPARTMENT && note.department().isEmpty()) {
            throw Complaints.of("audience", "note.no-department");
        }
        String before = note.words();
        note.say(action.text(), action.audience(), action.pinned());
        if (!note.words().equals(before)) {
            note.changedAt(work.now());
        }
        work.resource(EntityManager.class).flush();
        return note.view();
    }

    private Note remove(RemoveNote action, Work work) {
        NoteEntity note = existing(action.note(), work);
        work.checkVersion(note.version());
        work.resource(EntityManager.class).remove(note);
        return note.view();
    }

    private List<Note> list(ListNotes query, Work work) {
        ObjectRef object = hosts.existing(query.object(), work);
        List<String> readable = readers.readable(object, work);
        return new Found<>(NoteEntity.class, object)
                .where(
                        "(e.audience <> :internal or e.author = :me or e.department in :readable)",
                        "me",
                        work.actor().login())
                .with("internal", Audience.DEPARTMENT)
                .with("readable", readable)
                .contains("e.words", query.text())
                .where("e.author = :author", "author", query.author())
                .where("e.audience = :audience", "audience", query.audience())
                .where("e.pinned = :pinned", "pinned", query.pinned())
                .page(work, SORTING.order(query.sort()), query.limit(), query.offset(), NoteEntity::view);
    }
}
