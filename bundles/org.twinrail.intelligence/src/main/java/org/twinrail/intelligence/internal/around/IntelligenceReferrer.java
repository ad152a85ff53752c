package org.twinrail.intelligence.internal.around;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Referrer;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.internal.briefs.Briefs;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.competitors.Competitors;
import org.twinrail.intelligence.internal.insights.Insights;
import org.twinrail.intelligence.internal.notes.Notes;

/** Says what field notes, insights, briefs and meetings with competitors refer to. */
@Component
public final class IntelligenceReferrer implements Referrer {
    @Override
    public List<Reference> to(ObjectRef object, Work work) {
        List<Reference> references = new ArrayList<>();
        switch (object.kind()) {
            case Notes.KIND -> toNote(UUID.fromString(object.id()), references, work);
            case Competitors.KIND -> toCompetitor(object.id(), references, work);
            default -> {
                add(references, "reference.notes", Notes.on(object, work).size(), false);
                add(references, "reference.met", Competitors.metAt(object, work).size(), false);
            }
        }
        return references;
    }

    private static void toNote(UUID note, List<Reference> references, Work work) {
        add(references, "reference.notes", Notes.linkedTo(List.of(note), work).size(), false);
        add(references, "reference.insights", Insights.countOn(note, false, work), false);
        add(references, "reference.insights", Insights.countOn(note, true, work), true);
    }

    private static void toCompetitor(String name, List<Reference> references, Work work) {
        add(
                references,
                "reference.notes",
                Notes.confirmedOnCompetitor(name, work).size(),
                false);
        add(references, "reference.briefs", Briefs.on(name, work).size(), false);
        Competitors.find(name, work)
                .ifPresent(found -> add(references, "reference.met", Competitors.timesMet(found, work), false));
    }

    private static void add(List<Reference> references, String key, long count, boolean settled) {
        if (count > 0) {
            references.add(new Reference(Words.of(key, count), settled));
        }
    }
}
