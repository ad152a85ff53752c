package org.twinrail.coordination.facts;

import java.util.Objects;

/**
 * A piece of advice as the boundary rules see it, and how it stands to the person who acts (D4).
 *
 * @param kind the kind of the object it is about
 * @param state {@code ASKED}, {@code GIVEN}, {@code TAKEN}, {@code NOT_TAKEN}, {@code DECLINED} or {@code DEEMED}
 * @param open true where the object's interface is open to the adviser's department by the coordination rules
 * @param host true where who acts is responsible for the object, or of the responsible department where no person is
 * @param hostDepartment true where who acts is of the department responsible for the object
 * @param asked true where who acts was asked, or is of the department that was
 */
public record AdviceFact(String kind, String state, boolean open, boolean host, boolean hostDepartment, boolean asked) {
    public AdviceFact {
        Objects.requireNonNull(kind, "kind");
        state = state == null ? "" : state;
    }
}
