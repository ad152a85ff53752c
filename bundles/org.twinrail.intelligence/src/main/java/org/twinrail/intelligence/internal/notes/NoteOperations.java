package org.twinrail.intelligence.internal.notes;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.ObjectDirectory;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.AddFieldNote;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.ListFieldNotes;
import org.twinrail.intelligence.NoteKind;
import org.twinrail.intelligence.NoteState;
import org.twinrail.intelligence.facts.WordsFact;
import org.twinrail.intelligence.internal.common.Judgement;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.competitors.CompetitorEntity;
import org.twinrail.intelligence.internal.competitors.Competitors;

/** Takes field notes and lists them (D7). */
@Component
public final class NoteOperations implements OperationProvider {
    private static final Sorting SORTING = Sorting.standard("-at")
            .by("at", "e.notedAt", "e.id")
            .by("kind", Sorting.asListed("e.kind", NoteKind.class), "e.notedAt", "e.id")
            .by("author", "e.author", "e.notedAt", "e.id")
            .by("observed", "e.observedOn", "e.notedAt", "e.id")
            .by("state", Sorting.asListed("e.state", NoteState.class), "e.notedAt", "e.id");

    private final ObjectDirectory objects;
    private final Judgement judgement;

    /** Made by Declarative Services. */
    @Activate
    public NoteOperations(@Reference ObjectDirectory objects, @Reference RuleEngine rules) {
        this.objects = objects;
        this.judgement = new Judgement(rules);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                AddFieldNote.class, (action, work) -> List.of(Deed.of("fieldnote.add", "NOTE_FIELD")), this::add);
        registrar.query(ListFieldNotes.class, this::list);
    }

    private FieldNote add(AddFieldNote action, Work work) {
        Observation seen = seen(action, work);
        OptionalInt days = judgement.validDays(seen.kind(), seen.provenance());
        LocalDate until = days.isPresent() ? seen.observedOn().plusDays(days.getAsInt()) : null;
        FieldNoteEntity note = new FieldNoteEntity(seen, until, work);
        judgement
                .alike(seen.kind())
                .flatMap(alike -> new Sameness(alike).first(seen, work))
                .ifPresent(first -> note.link(first.id()));
        EntityManager database = work.resource(EntityManager.class);
        database.persist(note);
        database.flush();
        work.undoneBy(new WithdrawFieldNote(note.id()), note.ref(), note.version());
        return Notes.view(note, work);
    }

    private Observation seen(AddFieldNote action, Work work) {
        String text = action.text().strip();
        ObjectRef subject =
                Words.given(action.subject()).isEmpty() ? null : objects.existing("subject", action.subject(), work);
        String competitor = competitor(action, work);
        LocalDate observed = action.observedOn() == null ? work.today() : action.observedOn();
        if (observed.isAfter(work.today())) {
            throw Words.invalid("observedOn", "note.future", observed);
        }
        NoteKind kind = action.kind() == null ? told(text, competitor, subject) : action.kind();
        return new Observation(
                text,
                kind,
                subject,
                competitor,
                Words.given(action.product()),
                Words.given(action.region()),
                action.provenance(),
                observed);
    }

    private NoteKind told(String text, String competitor, ObjectRef subject) {
        return judgement
                .kind(new WordsFact(text, competitor, subject == null ? "" : subject.kind()))
                .orElseThrow(() -> Words.invalid("kind", "note.kind"));
    }

    /** As it is recorded where it is known, and as it was written where not. */
    private static String competitor(AddFieldNote action, Work work) {
        String given = Words.given(action.competitor());
        return given.isEmpty()
                ? Competitors.namedIn(action.text(), work).orElse("")
                : Competitors.find(given, work).map(CompetitorEntity::name).orElse(given);
    }

    private List<FieldNote> list(ListFieldNotes query, Work work) {
        Search<FieldNoteEntity> search = new Search<>(FieldNoteEntity.class)
                .where("e.state = :state", "state", query.state())
                .where("e.kind = :kind", "kind", query.kind())
                .where("e.author = :author", "author", query.author())
                .contains("e.words", query.words());
        if (query.subject() != null) {
            ObjectRef subject = objects.existing("subject", query.subject(), work);
            search.where("e.aboutKind = :aboutKind", "aboutKind", subject.kind())
                    .where("e.aboutId = :aboutId", "aboutId", subject.id());
        }
        if (query.competitor() != null) {
            search.where(
                    "e.topic = :topic",
                    "topic",
                    Topic.of(query.competitor().strip(), null, "", "").key());
        }
        if (query.expired() != null) {
            search.where(
                    query.expired() ? "e.validUntil < :today" : "(e.validUntil is null or e.validUntil >= :today)",
                    "today",
                    work.today());
        }
        return Notes.views(search.page(work, SORTING.order(query.sort()), query.limit(), query.offset()), work);
    }
}
