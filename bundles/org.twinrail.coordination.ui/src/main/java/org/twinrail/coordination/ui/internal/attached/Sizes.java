package org.twinrail.coordination.ui.internal.attached;

import java.util.Locale;

/** Sizes of files, as people read them. */
final class Sizes {
    private static final int STEP = 1024;

    private Sizes() {}

    /** Such as {@code 340 B}, {@code 12 KB}, {@code 1.5 MB}. */
    static String of(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        if (bytes < STEP * STEP) {
            return (bytes + STEP - 1) / STEP + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / (double) (STEP * STEP));
    }
}
