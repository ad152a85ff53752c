package org.twinrail.intelligence.internal.measures;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.Provenance;
import org.twinrail.intelligence.internal.notes.Notes;

/** Field notes, of the department and person that noted them, by where they come from (D33). */
@Component
public final class NotesTaken implements Measure {
    private static final String PROVENANCE = "provenance";

    @Override
    public String name() {
        return "intelligence.notes";
    }

    @Override
    public Text title() {
        return Titles.of("notes");
    }

    @Override
    public Map<String, Set<String>> parameters() {
        return Map.of(
                PROVENANCE,
                Arrays.stream(Provenance.values()).map(Provenance::name).collect(Collectors.toSet()));
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select n.id, n.provenance, n.department, n.author from FieldNoteEntity n"
                                + " where n.notedAt >= :from and n.notedAt < :to order by n.notedAt, n.id",
                        Object[].class)
                .setParameter("from", slice.from())
                .setParameter("to", slice.to())
                .getResultStream()
                .filter(row -> slice.takes(PROVENANCE, ((Provenance) row[1]).name()))
                .map(row -> Portion.one(ObjectRef.of(Notes.KIND, (UUID) row[0]), (String) row[2], "", (String) row[3]))
                .toList();
    }
}
