package org.twinrail.intelligence.internal.around;

import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.KnownObjects;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.internal.briefs.Briefs;
import org.twinrail.intelligence.internal.competitors.Competitors;
import org.twinrail.intelligence.internal.insights.Insights;
import org.twinrail.intelligence.internal.notes.Notes;

/** Says which field notes, insights, briefs and competitors there are. */
@Component
public final class IntelligenceObjects implements KnownObjects {
    @Override
    public Set<String> kinds() {
        return Set.of(Notes.KIND, Insights.KIND, Briefs.KIND, Competitors.KIND);
    }

    @Override
    public boolean exists(ObjectRef object, Work work) {
        if (object.kind().equals(Competitors.KIND)) {
            return Competitors.find(object.id(), work).isPresent();
        }
        try {
            UUID id = UUID.fromString(object.id());
            return switch (object.kind()) {
                case Notes.KIND -> Notes.find(id, work).isPresent();
                case Insights.KIND -> Insights.exists(id, work);
                default -> Briefs.exists(id, work);
            };
        } catch (IllegalArgumentException noId) {
            return false;
        }
    }
}
