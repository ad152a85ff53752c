package org.twinrail.core.internal.people;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Messages;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Referrer;
import org.twinrail.api.spi.Work;

/** Who leads, belongs or has acted: what of the core refers to people and departments. */
@Component
public final class PeopleReferrer implements Referrer {
    private static final Messages MESSAGES = Messages.beside(PeopleReferrer.class);
    private static final Map<String, String> TO_PERSON = new TreeMap<>(Map.of(
            "used.absences", "select count(a) from AbsenceEntity a where a.login = :id",
            "used.acts", "select count(a) from AuditEntity a where a.user = :id",
            "used.heads", "select count(d) from DepartmentEntity d where d.head = :id",
            "used.leads", "select count(p) from PersonEntity p where p.manager = :id",
            "used.requests",
                    "select count(r) from RequestEntity r where r.by = :id or r.partner = :id or r.whom = :id"));
    private static final Map<String, String> TO_DEPARTMENT = new TreeMap<>(Map.of(
            "used.people", "select count(p) from PersonEntity p where p.department = :id",
            "used.requests", "select count(r) from RequestEntity r where r.whom = :id"));

    @Override
    public List<Reference> to(ObjectRef object, Work work) {
        return switch (object.kind()) {
            case "person" -> counted(TO_PERSON, object.id(), work);
            case "department" -> counted(TO_DEPARTMENT, object.id(), work);
            default -> List.of();
        };
    }

    private static List<Reference> counted(Map<String, String> counts, String id, Work work) {
        List<Reference> references = new ArrayList<>();
        counts.forEach((words, count) -> {
            long number = work.resource(EntityManager.class)
                    .createQuery(count, Long.class)
                    .setParameter("id", id)
                    .getSingleResult();
            if (number > 0) {
                references.add(new Reference(MESSAGES.text(words, number), false));
            }
        });
        return references;
    }
}
