package org.twinrail.intelligence.internal.insights;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.Insight;
import org.twinrail.intelligence.InsightState;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.notes.FieldNoteEntity;
import org.twinrail.intelligence.internal.notes.Notes;
import org.twinrail.intelligence.internal.reading.Reading;

/** Finds insights and shows them. */
public final class Insights {
    /** The kind of insights as objects. */
    public static final String KIND = "insight";

    private Insights() {}

    /** Whether there is an insight with an id. */
    public static boolean exists(UUID id, Work work) {
        return find(id, work).isPresent();
    }

    private static Optional<InsightEntity> find(UUID id, Work work) {
        return Optional.ofNullable(work.resource(EntityManager.class).find(InsightEntity.class, id));
    }

    static InsightEntity known(UUID id, Work work) {
        return find(id, work).orElseThrow(() -> Words.invalid("insight", "insight.unknown", id));
    }

    /** The notes an insight rests on, the earliest first. */
    static List<FieldNoteEntity> evidence(InsightEntity insight, Work work) {
        return insight.evidence().isEmpty()
                ? List.of()
                : new Search<>(FieldNoteEntity.class)
                        .where("e.id in :ids", "ids", insight.evidence())
                        .all(work, "e.notedAt, e.id");
    }

    /** What insights led to, the newest first. */
    static List<InsightUseEntity> uses(Collection<UUID> insights, Work work) {
        return insights.isEmpty()
                ? List.of()
                : new Search<>(InsightUseEntity.class)
                        .where("e.insight.id in :ids", "ids", insights)
                        .all(work, "e.usedAt desc, e.id desc");
    }

    /** The insights that rest on any of some notes. */
    static List<InsightEntity> restingOn(Collection<UUID> notes, Work work) {
        return notes.isEmpty()
                ? List.of()
                : work.resource(EntityManager.class)
                        .createQuery(
                                "select distinct e from InsightEntity e join e.evidence n where n in :notes",
                                InsightEntity.class)
                        .setParameter("notes", notes)
                        .getResultList();
    }

    /** How many insights rest on a note: those marketing has decided on, or those it has not. */
    public static long countOn(UUID note, boolean decided, Work work) {
        return restingOn(Set.of(note), work).stream()
                .filter(insight -> (insight.state() != InsightState.CANDIDATE) == decided)
                .count();
    }

    static Insight view(InsightEntity insight, Work work) {
        List<FieldNoteEntity> evidence = evidence(insight, work);
        return new Insight(
                insight.id(),
                insight.state(),
                insight.kind(),
                insight.topicLabel(),
                insight.title(),
                insight.words(),
                insight.foundAt(),
                insight.confirmedBy(),
                insight.confirmedAt(),
                insight.reason(),
                evidence.stream().map(FieldNoteEntity::id).toList(),
                Notes.voices(evidence, work).size(),
                Reading.departments(insight.ref(), work),
                uses(Set.of(insight.id()), work).stream()
                        .map(InsightUseEntity::view)
                        .toList(),
                insight.version());
    }
}
