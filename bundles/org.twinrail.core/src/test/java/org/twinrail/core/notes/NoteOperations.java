package org.twinrail.core.notes;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Consumer;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Reason;
import org.twinrail.api.Recorded;
import org.twinrail.api.RefusedException;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;

/**
 * A small domain as a bundle would bring it. A note that says {@code sealed} may not be changed any more, one whose words begin with
 * {@code on } refers to a note that must be there.
 */
public final class NoteOperations implements OperationProvider {
    private static final Messages MESSAGES = Messages.beside(NoteOperations.class);

    private final Consumer<Work> atTheEnd;

    /** Handlers that do something more after they have changed what they change. */
    public NoteOperations(Consumer<Work> atTheEnd) {
        this.atTheEnd = atTheEnd;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(WriteNote.class, NoteOperations::subject, this::write);
        registrar.action(
                PostNotes.class, (input, work) -> List.of(Deed.of("note.post", "WRITE")), NoteOperations::post);
        registrar.action(
                DropNote.class,
                (input, work) -> List.of(Deed.undo("note.drop", ObjectRef.of("note", input.code()), work.takesBack())),
                NoteOperations::drop);
        registrar.action(
                RewordNote.class,
                (input, work) ->
                        List.of(Deed.undo("note.reword", ObjectRef.of("note", input.code()), work.takesBack())),
                NoteOperations::reword);
        registrar.action(HideNote.class, (input, work) -> List.of(), (input, work) -> null);
        registrar.query(ListNotes.class, (query, work) -> list(work));
        registrar.query(TearNotes.class, (query, work) -> tear(work));
    }

    private static List<?> subject(WriteNote input, Work work) {
        NoteEntity note = work.resource(EntityManager.class).find(NoteEntity.class, input.code());
        return List.of(new Deed(
                "note.write",
                "WRITE",
                "",
                "draft",
                "UPPER",
                note == null ? null : ObjectRef.of("note", note.code),
                "zhang",
                "sales"));
    }

    private Recorded write(WriteNote input, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        NoteEntity note = database.find(NoteEntity.class, input.code());
        boolean isNew = note == null;
        if (isNew) {
            note = new NoteEntity();
            note.code = input.code();
        } else {
            work.checkVersion(note.version);
            requireOpen(note);
        }
        String before = note.words;
        note.words = input.words();
        if (isNew) {
            database.persist(note);
        }
        requireMeant(input, database);
        NoteWritten written = new NoteWritten(note.code, note.words);
        work.changed(written);
        work.publish("note/written", written);
        database.flush();
        atTheEnd.accept(work);
        Recorded recorded = new Recorded(
                ObjectRef.of("note", note.code),
                isNew ? Recorded.Change.CREATED : Recorded.Change.UPDATED,
                note.version);
        work.undoneBy(recorded, new DropNote(note.code), new RewordNote(note.code, before));
        return recorded;
    }

    private static Void drop(DropNote input, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        NoteEntity note = database.find(NoteEntity.class, input.code());
        work.checkVersion(note.version);
        database.remove(note);
        return null;
    }

    private static Void reword(RewordNote input, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        NoteEntity note = database.find(NoteEntity.class, input.code());
        work.checkVersion(note.version);
        requireOpen(note);
        String now = note.words;
        note.words = input.words();
        database.flush();
        work.undoneBy(new RewordNote(note.code, now), ObjectRef.of("note", note.code), note.version);
        return null;
    }

    private static void requireOpen(NoteEntity note) {
        if (note.words.equals("sealed")) {
            throw new RefusedException(Reason.ofSafetyCore(MESSAGES.text("full", note.code)));
        }
    }

    private static void requireMeant(WriteNote input, EntityManager database) {
        if (input.words().startsWith("on ")) {
            String meant = input.words().substring(3);
            if (database.find(NoteEntity.class, meant) == null) {
                throw new InvalidInputException("words", MESSAGES.text("unknown", meant));
            }
        }
    }

    private static int post(PostNotes input, Work work) {
        work.publish("notes/posting", input);
        work.perform(new WriteNote(input.first(), "posted"));
        work.perform(new WriteNote(input.second(), "posted"));
        return work.ask(new ListNotes()).size();
    }

    private static List<String> list(Work work) {
        return work.resource(EntityManager.class)
                .createQuery("select n.code || '=' || n.words from NoteEntity n order by n.code", String.class)
                .getResultList();
    }

    private static int tear(Work work) {
        work.resource(EntityManager.class).createQuery("delete from NoteEntity").executeUpdate();
        return list(work).size();
    }
}
