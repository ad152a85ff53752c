package org.twinrail.crm.facts;

import java.util.Objects;

/**
 * A step from one stage to another that is about to be made.
 *
 * @param number the opportunity's number
 * @param from the stage it leaves
 * @param fromHalf {@code UPPER} or {@code LOWER}
 * @param to the stage it enters
 * @param toHalf {@code UPPER} or {@code LOWER}
 */
public record StepFact(String number, String from, String fromHalf, String to, String toHalf) {
    public StepFact {
        number = Objects.requireNonNullElse(number, "");
        from = Objects.requireNonNullElse(from, "");
        fromHalf = Objects.requireNonNullElse(fromHalf, "");
        to = Objects.requireNonNullElse(to, "");
        toHalf = Objects.requireNonNullElse(toHalf, "");
    }
}
