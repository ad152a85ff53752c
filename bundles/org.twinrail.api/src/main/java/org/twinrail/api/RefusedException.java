package org.twinrail.api;

import java.util.Locale;

/**
 * Thrown by a handler when the safety core, which is code and no rule can widen, says no: a closed period, approving one's own request.
 * The Gateway turns it into a refused {@link Outcome} and changes nothing.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    /** A refusal for one reason. */
    public RefusedException(Reason reason) {
        super(reason.text().in(Locale.ENGLISH));
        this.reason = reason;
    }

    /** Why it is refused and who can do it instead. */
    public Reason reason() {
        return reason;
    }
}
