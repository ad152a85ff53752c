package org.twinrail.crm.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

/**
 * A prospective customer somebody filed, and the ruling on it.
 *
 * @param number the number by which people know it
 * @param company what the company is called
 * @param note what is known of it; empty for nothing
 * @param by login of the filer
 * @param filedAt when it was filed
 * @param state what was ruled, and what became of it
 * @param protectedUntil the last day of the filer's protection; null where there is none
 * @param reason the ruling in words
 * @param evidence what the ruling rests on; empty where nothing stood against it
 * @param version for optimistic locking
 */
public record Filing(
        String number,
        String company,
        String note,
        String by,
        Instant filedAt,
        FilingState state,
        LocalDate protectedUntil,
        Text reason,
        List<Evidence> evidence,
        long version) {
    public Filing {
        evidence = List.copyOf(evidence);
    }

    /**
     * Something that shows that somebody is at the company.
     *
     * @param object the customer, lead, opportunity or other filing
     * @param owner login of who is responsible for it; empty where nobody is
     * @param since since when; null where unknown
     * @param touchedOn the day of that person's last touch; null where there is none
     */
    public record Evidence(ObjectRef object, String owner, LocalDate since, LocalDate touchedOn) {}
}
