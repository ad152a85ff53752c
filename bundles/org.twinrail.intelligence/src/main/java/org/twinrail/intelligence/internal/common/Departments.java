package org.twinrail.intelligence.internal.common;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.spi.Work;

/** The departments a parameter names. */
public final class Departments {
    private Departments() {}

    /**
     * The codes, each once and sorted; none for null.
     *
     * @throws org.twinrail.api.InvalidInputException that lists the departments there are, where one is none
     */
    public static List<String> known(String parameter, Collection<String> codes, Work work) {
        if (codes == null || codes.isEmpty()) {
            return List.of();
        }
        Set<String> all =
                work.ask(new ListDepartments()).stream().map(Department::code).collect(Collectors.toSet());
        List<String> wanted =
                codes.stream().map(String::strip).distinct().sorted().toList();
        for (String code : wanted) {
            if (!all.contains(code)) {
                throw Words.invalid(
                        parameter,
                        "department.unknown",
                        code,
                        all.stream().sorted().collect(Collectors.joining(", ")));
            }
        }
        return wanted;
    }
}
