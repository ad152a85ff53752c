package org.twinrail.coordination.ui.internal;

import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.coordination.Severity;
import org.twinrail.workbench.Looks.Tone;

/** How much a conflict asks to be looked at. */
final class Tones {
    private Tones() {}

    static Tone of(Severity severity) {
        return switch (severity) {
            case LOW -> Tone.QUIET;
            case MEDIUM -> Tone.INK;
            case HIGH -> Tone.WARNING;
        };
    }

    /** The further up, the more; what is closed steps back. */
    static Tone step(Conflict conflict) {
        return conflict.state() == ConflictState.OPEN ? of(conflict.step()) : Tone.QUIET;
    }

    private static Tone of(ConflictStep step) {
        return switch (step) {
            case STATE, NEGOTIATE -> Tone.INK;
            case MEDIATE -> Tone.ACCENT;
            case DECIDE -> Tone.WARNING;
        };
    }
}
