package org.twinrail.intelligence.internal.insights;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.ConfirmInsight;
import org.twinrail.intelligence.Insight;
import org.twinrail.intelligence.InsightState;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.NoteState;
import org.twinrail.intelligence.internal.common.Departments;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.notes.FieldNoteEntity;
import org.twinrail.intelligence.internal.notes.Notes;
import org.twinrail.intelligence.internal.reading.Reading;

/** Confirms a candidate, or writes an insight that no sweep found. It rests on confirmed notes that count, and on nothing else. */
final class Confirming implements ActionBody<ConfirmInsight, Insight> {
    @Override
    public Insight run(ConfirmInsight action, Work work) {
        List<String> mustKnow = Departments.known("mustKnow", action.mustKnow(), work);
        InsightEntity insight = action.insight() == null ? null : Insights.known(action.insight(), work);
        boolean written = insight == null;
        if (!written) {
            work.checkVersion(insight.version());
            if (insight.state() != InsightState.CANDIDATE) {
                throw Words.invalid("insight", "insight.decided");
            }
        }
        List<FieldNoteEntity> evidence = evidence(action, insight, work);
        if (written) {
            FieldNoteEntity first = evidence.get(0);
            insight = new InsightEntity(first.kind(), first.topic(), first.topicLabel(), work.now());
        }
        NoteKind kind = insight.kind();
        List<UUID> before = List.copyOf(insight.evidence());
        insight.restOnly(evidence.stream().map(FieldNoteEntity::id).toList());
        insight.confirm(action, work);
        EntityManager database = work.resource(EntityManager.class);
        if (written) {
            database.persist(insight);
        }
        database.flush();
        Reading.require(new Reading.Item(insight.ref(), insight.title(), null), mustKnow, work);
        work.undoneBy(new ReopenInsight(insight.id(), written ? null : kind, before), insight.ref(), insight.version());
        return Insights.view(insight, work);
    }

    private static List<FieldNoteEntity> evidence(ConfirmInsight action, InsightEntity insight, Work work) {
        boolean chosen = action.notes() != null && !action.notes().isEmpty();
        List<FieldNoteEntity> evidence = chosen
                ? chosen(action.notes(), work)
                : insight == null
                        ? List.of()
                        : Insights.evidence(insight, work).stream()
                                .filter(note -> trouble(note, work) == null)
                                .toList();
        if (evidence.isEmpty()) {
            throw Words.invalid("notes", "insight.no-evidence");
        }
        return evidence;
    }

    private static List<FieldNoteEntity> chosen(Set<UUID> ids, Work work) {
        Set<FieldNoteEntity> notes = new LinkedHashSet<>();
        for (UUID id : ids.stream().sorted().toList()) {
            FieldNoteEntity note = Notes.first(Notes.known("notes", id, work), work);
            String trouble = trouble(note, work);
            if (trouble != null) {
                throw Words.invalid("notes", trouble, id);
            }
            notes.add(note);
        }
        return new ArrayList<>(notes);
    }

    /** Why a note is no evidence; null where it is. */
    private static String trouble(FieldNoteEntity note, Work work) {
        if (note.state() != NoteState.CONFIRMED) {
            return "insight.note-unconfirmed";
        }
        return note.isValidOn(work.today()) ? null : "insight.note-expired";
    }
}
