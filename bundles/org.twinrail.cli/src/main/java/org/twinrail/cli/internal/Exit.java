package org.twinrail.cli.internal;

import org.twinrail.api.Outcome;

/** The exit codes. */
public final class Exit {
    /** Done. */
    public static final int DONE = 0;

    /** Something unforeseen. */
    public static final int FAULT = 1;

    /** Bad input or usage. */
    public static final int INPUT = 2;

    /** Refused by the rules or the safety core. */
    public static final int REFUSED = 3;

    /** Waiting for someone. */
    public static final int WAITING = 4;

    private Exit() {}

    /** The code of an outcome. */
    public static int of(Outcome.Status status) {
        return switch (status) {
            case DONE -> DONE;
            case REFUSED -> REFUSED;
            case WAITING -> WAITING;
        };
    }
}
