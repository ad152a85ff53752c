package org.twinrail.workbench.internal;

import org.twinrail.workbench.Looks.Tone;

/** The colours of the house, in light and dark; text reaches a contrast of 4.5 : 1 on paper and shade. */
final class Palette {
    private Palette() {}

    /** A tone as red, green and blue, eight bits each. */
    static int rgb(Tone tone, boolean dark) {
        return switch (tone) {
            case INK -> dark ? 0xE6E8EB : 0x1F2933;
            case QUIET -> dark ? 0xA3ADB8 : 0x5A6673;
            case PAPER -> dark ? 0x1B1F24 : 0xFFFFFF;
            case SHADE -> dark ? 0x262B32 : 0xF3F5F8;
            case LINE -> dark ? 0x3A424C : 0xD6DBE1;
            case MARKETING -> dark ? 0xF0A35E : 0xB4550F;
            case SALES -> dark ? 0x6CB2F0 : 0x1565A9;
            case JOINT -> dark ? 0x7BC68F : 0x2C7A45;
            case WARNING -> dark ? 0xF5B84B : 0x9A5B00;
            case NOTICE -> dark ? 0x4A3A1E : 0xFFF4DC;
            case ACCENT -> dark ? 0x7FB4FF : 0x1D5FBF;
        };
    }
}
