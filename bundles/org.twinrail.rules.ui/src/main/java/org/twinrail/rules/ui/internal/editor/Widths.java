package org.twinrail.rules.ui.internal.editor;

/** How wide words are, about, before anybody drew them: in pixels at 100 %. */
public final class Widths {
    private static final int LATIN = 8;
    private static final int WIDE = 15;

    private Widths() {}

    /** Pixels at 100 %. */
    public static int of(String words) {
        return words.codePoints().map(letter -> letter < 0x2E80 ? LATIN : WIDE).sum();
    }
}
