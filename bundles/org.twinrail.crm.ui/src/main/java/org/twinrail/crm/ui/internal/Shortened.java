package org.twinrail.crm.ui.internal;

import java.util.function.ToIntFunction;

/** Texts that are longer than their room. */
final class Shortened {
    private static final String MORE = "…";

    private Shortened() {}

    /** As much of a text as there is room for, with an ellipsis where something is left out. */
    static String to(String text, int room, ToIntFunction<String> width) {
        if (width.applyAsInt(text) <= room) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (fits < tooLong - 1) {
            int middle = (fits + tooLong) / 2;
            if (width.applyAsInt(text.substring(0, middle) + MORE) <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        return fits == 0 ? "" : text.substring(0, fits) + MORE;
    }
}
