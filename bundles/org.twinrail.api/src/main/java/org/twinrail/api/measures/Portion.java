package org.twinrail.api.measures;

import java.math.BigDecimal;
import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * One thing a measure counted.
 *
 * @param amount how much it is, in the measure's unit; of at most six decimals, so that it can be kept exactly
 * @param object what it was counted from; null where it is no object of its own
 * @param department the code of the department it is of; empty for none
 * @param other the code of the department on the other side; empty for none
 * @param person the login of the person it is of; empty for nobody
 */
public record Portion(BigDecimal amount, ObjectRef object, String department, String other, String person) {
    private static final int DECIMALS = 6;

    /**
     * Something counted.
     *
     * @throws IllegalArgumentException when the amount has more decimals than are kept
     */
    public Portion {
        Objects.requireNonNull(amount, "amount");
        if (amount.scale() > DECIMALS) {
            throw new IllegalArgumentException("more than " + DECIMALS + " decimals: " + amount);
        }
        department = department == null ? "" : department;
        other = other == null ? "" : other;
        person = person == null ? "" : person;
    }

    /** One thing of a department's. */
    public static Portion one(ObjectRef object, String department, String other, String person) {
        return new Portion(BigDecimal.ONE, object, department, other, person);
    }
}
