package org.twinrail.crm.facts;

import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * A prospective customer that is filed, as rules see it. Unknown texts are empty.
 *
 * @param ref points at the filing by its number
 * @param company what the company is called
 * @param filer login of the filer
 * @param filerName that person's name
 * @param filerDepartment code of that person's department
 * @param clashes how many others are at the company already
 * @param state empty while the ruling is sought, then {@code GRANTED}, {@code REFUSED} or {@code DISPUTED}
 */
public record FilingFact(
        ObjectRef ref,
        String company,
        String filer,
        String filerName,
        String filerDepartment,
        int clashes,
        String state) {
    public FilingFact {
        Objects.requireNonNull(ref, "ref");
        company = Objects.requireNonNullElse(company, "");
        filer = Objects.requireNonNullElse(filer, "");
        filerName = Objects.requireNonNullElse(filerName, "");
        filerDepartment = Objects.requireNonNullElse(filerDepartment, "");
        state = Objects.requireNonNullElse(state, "");
    }

    /** The same with the ruling. */
    public FilingFact ruled(String ruling) {
        return new FilingFact(ref, company, filer, filerName, filerDepartment, clashes, ruling);
    }
}
