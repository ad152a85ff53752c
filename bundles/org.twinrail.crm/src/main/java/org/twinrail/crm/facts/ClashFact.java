package org.twinrail.crm.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * Something that shows that somebody is at a company that is filed, as rules see it. Unknown texts are empty.
 *
 * @param ref points at the customer, open lead, open opportunity or granted filing
 * @param about points at the customer it belongs to; at itself where it belongs to none
 * @param kind {@code CUSTOMER}, {@code LEAD}, {@code OPPORTUNITY} or {@code FILING}
 * @param name what people call it: the customer's name, the number of the others
 * @param filer login of who files
 * @param owner login of who is responsible for it; empty where nobody is
 * @param ownerName that person's name
 * @param ownerDepartment code of that person's department
 * @param mine whether that is who files
 * @param since since when that person is; null where unknown
 * @param touchedOn the day of that person's last touch; null for never
 * @param idleDays how many working days of eight hours ago that person last did something there: touched the company, or took it on
 */
public record ClashFact(
        ObjectRef ref,
        ObjectRef about,
        String kind,
        String name,
        String filer,
        String owner,
        String ownerName,
        String ownerDepartment,
        boolean mine,
        LocalDate since,
        LocalDate touchedOn,
        long idleDays) {
    public ClashFact {
        Objects.requireNonNull(ref, "ref");
        about = Objects.requireNonNullElse(about, ref);
        kind = Objects.requireNonNullElse(kind, "");
        name = Objects.requireNonNullElse(name, "");
        filer = Objects.requireNonNullElse(filer, "");
        owner = Objects.requireNonNullElse(owner, "");
        ownerName = Objects.requireNonNullElse(ownerName, "");
        ownerDepartment = Objects.requireNonNullElse(ownerDepartment, "");
    }
}
