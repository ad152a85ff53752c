package org.twinrail.coordination.facts;

import java.util.Objects;

/**
 * An object and a department that may advise on it, for the coordination rules (D4). They answer with a
 * {@link org.twinrail.api.rules.Term} named {@value #ADVICE} where the object's interface is open to the department: how many working
 * hours it has to answer.
 *
 * @param kind the object's kind, for example {@code opportunity}
 * @param host the code of the department responsible for it; empty where nobody knows
 * @param adviser the code of the department that is to advise
 */
public record InterfaceFact(String kind, String host, String adviser) {
    /** What the term is for. */
    public static final String ADVICE = "ADVICE";

    public InterfaceFact {
        Objects.requireNonNull(kind, "kind");
        host = host == null ? "" : host;
        adviser = adviser == null ? "" : adviser;
    }
}
