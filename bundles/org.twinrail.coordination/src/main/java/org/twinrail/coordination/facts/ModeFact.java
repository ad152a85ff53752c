package org.twinrail.coordination.facts;

import java.util.Objects;

/**
 * The mode in force today of a process that a deed is part of, and on which side of it who acts stands (D2). One for each such process.
 *
 * @param process the process's code
 * @param mode {@code SEPARATE}, {@code CONSULT} or {@code JOINT}
 * @param side {@code MAIN} or {@code AUX}: whose department acts; empty where it is neither
 * @param other the code of the department on the other side; for who is on neither side the main one
 * @param together true where a colleague of the other side acts with them
 */
public record ModeFact(String process, String mode, String side, String other, boolean together) {
    public ModeFact {
        Objects.requireNonNull(process, "process");
        Objects.requireNonNull(mode, "mode");
        side = side == null ? "" : side;
        other = other == null ? "" : other;
    }
}
