package org.twinrail.coordination.facts;

import java.util.Map;

/**
 * Who has been heard on the object of a deed, for boundary rules that want advice before an action (D4): an adviser has been heard once
 * the host answered the opinion, the adviser declined, or silence counted as no objection.
 *
 * @param workingHours by department, how many full working hours ago it was heard last; without those that never were
 */
public record HeardFact(Map<String, Long> workingHours) {
    public HeardFact {
        workingHours = Map.copyOf(workingHours);
    }

    /** True where a department has been heard within so many working hours. */
    public boolean heard(String department, long within) {
        Long ago = workingHours.get(department);
        return ago != null && ago <= within;
    }
}
