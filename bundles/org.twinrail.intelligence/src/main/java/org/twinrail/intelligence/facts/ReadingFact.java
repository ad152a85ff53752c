package org.twinrail.intelligence.facts;

import java.util.Objects;

/**
 * Something a department has to know. The coordination rules answer with a {@link org.twinrail.api.rules.Term} named {@code READ}: in how
 * many working hours its people have to open it.
 *
 * @param item {@code BRIEF} or {@code INSIGHT}
 * @param department the department's code
 */
public record ReadingFact(String item, String department) {
    public ReadingFact {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(department, "department");
    }
}
