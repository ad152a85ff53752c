package org.twinrail.api.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * A conflict rule's conclusion: a clash was found (D23). Its sentence stands in the rule's {@code @reason_zh} and {@code @reason_en}.
 *
 * <p>A finding with the kind and object of a conflict that is still open adds its parties and evidence to that one.
 *
 * @param kind the kind of conflict, for example {@code OWNERSHIP_OVERLAP}
 * @param severity {@code LOW}, {@code MEDIUM} or {@code HIGH}
 * @param about the object fought over
 * @param parties the logins or department codes involved
 * @param evidence the objects that show it
 */
public record Finding(String kind, String severity, ObjectRef about, List<String> parties, List<ObjectRef> evidence) {
    public Finding {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(about, "about");
        parties = parties.stream().filter(p -> !p.isBlank()).distinct().sorted().toList();
        evidence = List.copyOf(evidence);
    }

    /** A clash about an object, with nobody named yet. */
    public static Finding of(String kind, String severity, ObjectRef about) {
        return new Finding(kind, severity, about, List.of(), List.of());
    }

    /** The same finding with two parties. */
    public Finding between(String one, String other) {
        List<String> more = new ArrayList<>(parties);
        more.add(one);
        more.add(other);
        return new Finding(kind, severity, about, more, evidence);
    }

    /** The same finding with one more piece of evidence. */
    public Finding shownBy(ObjectRef object) {
        List<ObjectRef> more = new ArrayList<>(evidence);
        more.add(object);
        return new Finding(kind, severity, about, parties, more);
    }
}
