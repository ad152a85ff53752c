package org.twinrail.intelligence.internal.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.NoteState;
import org.twinrail.intelligence.facts.Alike;
import org.twinrail.intelligence.internal.common.Search;

/** Finds the earlier note that says what a new one says: on the same topic, not far from it in time, in almost the same words. */
final class Sameness {
    private final Alike alike;

    Sameness(Alike alike) {
        this.alike = alike;
    }

    /** The most alike, of these the earliest. */
    Optional<FieldNoteEntity> first(Observation seen, Work work) {
        Topic topic = seen.topic();
        Search<FieldNoteEntity> earlier = new Search<>(FieldNoteEntity.class)
                .where("e.topic = :topic", "topic", topic.key())
                .where("e.sameAs is null")
                .where("e.state <> :rejected", "rejected", NoteState.REJECTED)
                .where("e.observedOn >= :since", "since", seen.observedOn().minusDays(alike.days()))
                .where("e.observedOn <= :until", "until", seen.observedOn().plusDays(alike.days()));
        if (topic.key().isEmpty()) {
            earlier.where("e.kind = :kind", "kind", seen.kind());
        }
        return best(seen.text(), earlier.all(work, "e.notedAt, e.id"));
    }

    private Optional<FieldNoteEntity> best(String words, List<FieldNoteEntity> earlier) {
        return earlier.stream()
                .map(note -> new Match(note, Likeness.percent(words, note.words())))
                .filter(match -> match.percent() >= alike.percent())
                // Of equals the first one wins: the earliest.
                .reduce((best, next) -> Comparator.comparingInt(Match::percent).compare(next, best) > 0 ? next : best)
                .map(Match::note);
    }

    private record Match(FieldNoteEntity note, int percent) {}
}
