package org.twinrail.intelligence.internal.insights;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.InsightState;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.NoteState;
import org.twinrail.intelligence.SweepInsights;
import org.twinrail.intelligence.facts.Enough;
import org.twinrail.intelligence.internal.common.Judgement;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.notes.FieldNoteEntity;
import org.twinrail.intelligence.internal.notes.Notes;

/**
 * Finds topics of which enough different people have noted something. What marketing has decided on already does not come up again; what
 * was rejected or is too old does not count.
 */
final class Sweeping implements ActionBody<SweepInsights, SweepInsights.Result> {
    private final Judgement judgement;

    Sweeping(Judgement judgement) {
        this.judgement = judgement;
    }

    @Override
    public SweepInsights.Result run(SweepInsights action, Work work) {
        int found = 0;
        int grown = 0;
        for (NoteKind kind : NoteKind.values()) {
            Optional<Enough> enough = judgement.enough(kind);
            if (enough.isEmpty()) {
                continue;
            }
            for (Pile pile : piles(kind, enough.get(), work)) {
                Optional<InsightEntity> candidate = candidate(kind, pile.topic(), work);
                if (candidate.isPresent()) {
                    grown += candidate.get().rest(pile.firsts) ? 1 : 0;
                } else if (pile.authors.size() >= enough.get().notes()) {
                    InsightEntity insight = new InsightEntity(kind, pile.topic(), pile.label(), work.now());
                    insight.rest(pile.firsts);
                    work.resource(EntityManager.class).persist(insight);
                    found++;
                }
            }
        }
        work.resource(EntityManager.class).flush();
        return new SweepInsights.Result(found, grown);
    }

    /** The notes on one topic. */
    private static final class Pile {
        private final FieldNoteEntity first;
        private final Set<String> authors = new HashSet<>();
        private final Set<UUID> firsts = new LinkedHashSet<>();

        Pile(FieldNoteEntity first) {
            this.first = first;
        }

        String topic() {
            return first.topic();
        }

        String label() {
            return first.topicLabel();
        }

        void add(FieldNoteEntity note, FieldNoteEntity root) {
            authors.add(note.author());
            firsts.add(root.id());
        }
    }

    private static List<Pile> piles(NoteKind kind, Enough enough, Work work) {
        LocalDate today = work.today();
        List<FieldNoteEntity> recent = new Search<>(FieldNoteEntity.class)
                .where("e.kind = :kind", "kind", kind)
                .where("e.topic <> ''")
                .where("e.state <> :rejected", "rejected", NoteState.REJECTED)
                .where("e.observedOn >= :since", "since", today.minusDays(enough.days()))
                .where("(e.validUntil is null or e.validUntil >= :today)", "today", today)
                .all(work, "e.notedAt, e.id");
        Set<UUID> decided = decided(recent, work);
        Map<String, Pile> piles = new LinkedHashMap<>();
        for (FieldNoteEntity note : recent) {
            FieldNoteEntity root = Notes.first(note, work);
            if (root.state() != NoteState.REJECTED && !decided.contains(root.id())) {
                piles.computeIfAbsent(root.topic(), topic -> new Pile(root)).add(note, root);
            }
        }
        return new ArrayList<>(piles.values());
    }

    private static Set<UUID> decided(List<FieldNoteEntity> notes, Work work) {
        Set<UUID> decided = new HashSet<>();
        Insights.restingOn(notes.stream().map(FieldNoteEntity::root).distinct().toList(), work).stream()
                .filter(insight -> insight.state() != InsightState.CANDIDATE)
                .forEach(insight -> decided.addAll(insight.evidence()));
        return decided;
    }

    private static Optional<InsightEntity> candidate(NoteKind kind, String topic, Work work) {
        return new Search<>(InsightEntity.class)
                        .where("e.state = :candidate", "candidate", InsightState.CANDIDATE)
                        .where("e.kind = :kind", "kind", kind)
                        .where("e.topic = :topic", "topic", topic)
                        .all(work, "e.foundAt, e.id")
                        .stream()
                        .findFirst();
    }
}
