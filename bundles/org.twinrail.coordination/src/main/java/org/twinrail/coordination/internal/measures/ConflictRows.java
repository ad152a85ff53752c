package org.twinrail.coordination.internal.measures;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.Person;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.internal.people.Directory;

/** Conflicts by the departments of their parties: of the first, with the next that is another. */
final class ConflictRows {
    private ConflictRows() {}

    /**
     * The conflicts found.
     *
     * @param condition on the conflict {@code c}, with the moments {@code :from} and {@code :to}
     */
    static List<Portion> of(String condition, Slice slice, Work work) {
        Directory directory = new Directory(work);
        Map<UUID, List<String>> conflicts = new LinkedHashMap<>();
        work.resource(EntityManager.class)
                .createQuery(
                        "select c.id, p.party from ConflictEntity c left join PartyEntity p on p.conflict = c where "
                                + condition + " order by c.raisedAt, c.id, p.party",
                        Object[].class)
                .setParameter("from", slice.from())
                .setParameter("to", slice.to())
                .getResultStream()
                .forEach(row -> {
                    List<String> departments = conflicts.computeIfAbsent((UUID) row[0], any -> new ArrayList<>());
                    department((String) row[1], directory)
                            .filter(department -> !departments.contains(department))
                            .ifPresent(departments::add);
                });
        return conflicts.entrySet().stream()
                .map(conflict -> Portion.one(
                        ObjectRef.of("conflict", conflict.getKey()),
                        place(conflict.getValue(), 0),
                        place(conflict.getValue(), 1),
                        ""))
                .toList();
    }

    private static Optional<String> department(String party, Directory directory) {
        return party == null
                ? Optional.empty()
                : directory.department(party).map(Department::code).or(() -> directory
                        .person(party)
                        .map(Person::department));
    }

    private static String place(List<String> departments, int place) {
        return departments.size() > place ? departments.get(place) : "";
    }
}
