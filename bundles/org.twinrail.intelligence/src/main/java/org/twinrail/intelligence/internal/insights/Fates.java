package org.twinrail.intelligence.internal.insights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.twinrail.api.spi.OperationProvider.QueryBody;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.FieldNote;
import org.twinrail.intelligence.InsightUse;
import org.twinrail.intelligence.ListNoteFates;
import org.twinrail.intelligence.NoteFate;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.notes.FieldNoteEntity;
import org.twinrail.intelligence.internal.notes.Notes;

/** Says what became of somebody's notes: "your note led to …" (D7). */
final class Fates implements QueryBody<ListNoteFates, List<NoteFate>> {
    @Override
    public List<NoteFate> run(ListNoteFates query, Work work) {
        String author = query.author() == null ? work.actor().login() : query.author();
        List<FieldNoteEntity> notes = new Search<>(FieldNoteEntity.class)
                .where("e.author = :author", "author", author)
                .page(work, "e.notedAt desc, e.id desc", query.limit(), query.offset());
        List<FieldNoteEntity> firsts =
                notes.stream().map(note -> Notes.first(note, work)).toList();
        List<FieldNote> views = Notes.views(notes, work);
        List<FieldNote> firstViews = Notes.views(firsts, work);
        Map<UUID, List<InsightUse>> led = led(firsts, work);
        List<NoteFate> fates = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            FieldNote first = firstViews.get(i);
            fates.add(new NoteFate(views.get(i), first, led.getOrDefault(first.id(), List.of())));
        }
        return fates;
    }

    /** What each note led to, the newest first. */
    private static Map<UUID, List<InsightUse>> led(List<FieldNoteEntity> notes, Work work) {
        List<InsightEntity> insights = Insights.restingOn(
                notes.stream().map(FieldNoteEntity::id).distinct().toList(), work);
        Map<UUID, List<InsightUse>> led = new HashMap<>();
        for (InsightUseEntity use :
                Insights.uses(insights.stream().map(InsightEntity::id).toList(), work)) {
            use.insight().evidence().forEach(note -> led.computeIfAbsent(note, id -> new ArrayList<>())
                    .add(use.view()));
        }
        return led;
    }
}
