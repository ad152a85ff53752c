package org.twinrail.crm.facts;

import java.util.Objects;

/**
 * Two customers that are to become one, as rules see it. Unknown texts are empty.
 *
 * @param survivor name of the customer that stays
 * @param survivorOwner login of the person responsible for it
 * @param survivorDepartment code of that person's department
 * @param merged name of the other one
 * @param mergedOwner login of the person responsible for that one
 * @param mergedDepartment code of that person's department
 * @param own whether who merges is responsible for both, or for one where nobody is for the other
 */
public record MergeFact(
        String survivor,
        String survivorOwner,
        String survivorDepartment,
        String merged,
        String mergedOwner,
        String mergedDepartment,
        boolean own) {
    public MergeFact {
        Objects.requireNonNull(survivor, "survivor");
        survivorOwner = Objects.requireNonNullElse(survivorOwner, "");
        survivorDepartment = Objects.requireNonNullElse(survivorDepartment, "");
        Objects.requireNonNull(merged, "merged");
        mergedOwner = Objects.requireNonNullElse(mergedOwner, "");
        mergedDepartment = Objects.requireNonNullElse(mergedDepartment, "");
    }
}
