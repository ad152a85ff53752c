package org.twinrail.coordination.facts;

import java.util.Objects;

/**
 * A note or a file as the boundary rules see it, and how it stands to the person who acts.
 *
 * @param what {@code NOTE} or {@code FILE}
 * @param kind the kind of the object it hangs on, for example {@code customer}
 * @param audience {@code BOTH}, or {@code DEPARTMENT} for a note that only its author's department reads
 * @param department the code of its author's department; empty for none
 * @param mine true where who acts is its author
 * @param sameDepartment true where who acts is of its author's department
 */
public record AttachedFact(
        String what, String kind, String audience, String department, boolean mine, boolean sameDepartment) {
    /** The word for a note. */
    public static final String NOTE = "NOTE";

    /** The word for a file. */
    public static final String FILE = "FILE";

    public AttachedFact {
        Objects.requireNonNull(what, "what");
        kind = kind == null ? "" : kind;
        audience = audience == null ? "" : audience;
        department = department == null ? "" : department;
    }
}
