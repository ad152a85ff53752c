package org.twinrail.crm.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * Somebody else's filing that protects a company about to be recorded as a customer, as rules see it.
 *
 * @param ref points at the filing by its number
 * @param number the number
 * @param filer login of who filed it
 * @param filerName that person's name
 * @param until the last day of the protection
 */
public record FiledFact(ObjectRef ref, String number, String filer, String filerName, LocalDate until) {
    public FiledFact {
        Objects.requireNonNull(ref, "ref");
        number = Objects.requireNonNullElse(number, "");
        filer = Objects.requireNonNullElse(filer, "");
        filerName = Objects.requireNonNullElse(filerName, "");
    }
}
