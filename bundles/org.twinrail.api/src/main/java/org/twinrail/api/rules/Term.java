package org.twinrail.api.rules;

import java.util.Objects;

/**
 * A coordination rule's conclusion: how long something may take, and who is told when it took longer (D18, D23).
 *
 * @param what what the term is for, for example {@code HAND_OFF}, {@code MEDIATE}
 * @param hours how long, in hours: working hours for a step of a conflict, hours by the clock for the quiet time after it
 * @param whom who is responsible after it: a role, a login or a department code; empty for nobody
 */
public record Term(String what, int hours, String whom) {
    public Term {
        Objects.requireNonNull(what, "what");
        whom = whom == null ? "" : whom;
    }
}
