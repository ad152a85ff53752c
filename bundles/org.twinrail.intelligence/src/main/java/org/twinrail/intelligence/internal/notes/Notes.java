package org.twinrail.intelligence.internal.notes;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.NoteState;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.common.Words;

/** Finds field notes and shows them. */
public final class Notes {
    /** The kind of field notes as objects. */
    public static final String KIND = "fieldnote";

    private static final String NEWEST = "e.notedAt desc, e.id desc";

    private Notes() {}

    /** A note by its id. */
    public static Optional<FieldNoteEntity> find(UUID id, Work work) {
        return Optional.ofNullable(work.resource(EntityManager.class).find(FieldNoteEntity.class, id));
    }

    /**
     * A note by its id.
     *
     * @throws org.twinrail.api.InvalidInputException where there is none
     */
    public static FieldNoteEntity known(String parameter, UUID id, Work work) {
        return find(id, work).orElseThrow(() -> Words.invalid(parameter, "note.unknown", id));
    }

    /** The first note that says what one says. */
    public static FieldNoteEntity first(FieldNoteEntity note, Work work) {
        return find(note.root(), work).orElse(note);
    }

    /** Those that were linked to some notes. */
    public static List<FieldNoteEntity> linkedTo(Collection<UUID> notes, Work work) {
        return notes.isEmpty()
                ? List.of()
                : new Search<>(FieldNoteEntity.class)
                        .where("e.sameAs in :notes", "notes", notes)
                        .all(work, "e.notedAt, e.id");
    }

    /** Everybody who noted what some notes say. */
    public static Set<String> voices(Collection<FieldNoteEntity> notes, Work work) {
        Set<String> voices = new HashSet<>();
        notes.forEach(note -> voices.add(note.author()));
        linkedTo(notes.stream().map(FieldNoteEntity::id).toList(), work).forEach(note -> voices.add(note.author()));
        return voices;
    }

    /** Notes as people see them, in their order. */
    public static List<FieldNote> views(List<FieldNoteEntity> notes, Work work) {
        Map<UUID, Set<String>> others = new HashMap<>();
        for (FieldNoteEntity linked :
                linkedTo(notes.stream().map(FieldNoteEntity::id).toList(), work)) {
            others.computeIfAbsent(linked.root(), id -> new HashSet<>()).add(linked.author());
        }
        return notes.stream()
                .map(note -> {
                    Set<String> voices = others.getOrDefault(note.id(), Set.of());
                    int confirmations = voices.size() - (voices.contains(note.author()) ? 1 : 0);
                    return note.view(confirmations, work.today());
                })
                .toList();
    }

    /** A note as people see it. */
    public static FieldNote view(FieldNoteEntity note, Work work) {
        return views(List.of(note), work).get(0);
    }

    /** The notes on an object that count and were not rejected, the newest first. */
    public static List<FieldNote> on(ObjectRef object, Work work) {
        return views(
                counting(work)
                        .where("e.state <> :rejected", "rejected", NoteState.REJECTED)
                        .where("e.aboutKind = :kind", "kind", object.kind())
                        .where("e.aboutId = :id", "id", object.id())
                        .where("e.sameAs is null")
                        .all(work, NEWEST),
                work);
    }

    /** The confirmed notes on a competitor that count, the newest first. */
    public static List<FieldNote> confirmedOnCompetitor(String name, Work work) {
        return views(
                counting(work)
                        .where("e.state = :confirmed", "confirmed", NoteState.CONFIRMED)
                        .where(
                                "e.topic = :topic",
                                "topic",
                                Topic.of(name, null, "", "").key())
                        .all(work, NEWEST),
                work);
    }

    private static Search<FieldNoteEntity> counting(Work work) {
        return new Search<>(FieldNoteEntity.class)
                .where("(e.validUntil is null or e.validUntil >= :today)", "today", work.today());
    }
}
