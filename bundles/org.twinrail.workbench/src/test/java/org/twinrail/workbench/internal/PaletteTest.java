package org.twinrail.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.twinrail.workbench.Looks.Tone;

/** Every tone that is written with can be read on every tone that is written on: WCAG 2.2 AA, 1.4.3 and 1.4.11. */
class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final Set<Tone> GROUNDS = EnumSet.of(Tone.PAPER, Tone.SHADE, Tone.NOTICE);
    /** Between things only; nothing is told by it alone. */
    private static final Set<Tone> LINES = EnumSet.of(Tone.LINE);

    @TestFactory
    Stream<DynamicTest> textCanBeReadOnEveryGround() {
        Set<Tone> inks = EnumSet.complementOf(EnumSet.copyOf(GROUNDS));
        inks.removeAll(LINES);
        return inks.stream().flatMap(ink -> GROUNDS.stream()
                .flatMap(ground -> Stream.of(false, true).map(dark -> readable(ink, ground, dark, TEXT))));
    }

    @TestFactory
    Stream<DynamicTest> theRailsCanBeToldFromWhatTheyAreDrawnOn() {
        return Stream.of(Tone.MARKETING, Tone.SALES, Tone.JOINT, Tone.ACCENT)
                .flatMap(rail -> Stream.of(false, true).map(dark -> readable(rail, Tone.PAPER, dark, GRAPHICS)));
    }

    private static DynamicTest readable(Tone ink, Tone ground, boolean dark, double least) {
        String name = ink + " on " + ground + (dark ? ", dark" : ", light");
        return DynamicTest.dynamicTest(
                name, () -> assertThat(contrast(Palette.rgb(ink, dark), Palette.rgb(ground, dark)))
                        .isGreaterThanOrEqualTo(least));
    }

    /** The contrast ratio as WCAG defines it. */
    private static double contrast(int one, int other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        List<Double> parts = Stream.of(rgb >> 16, rgb >> 8, rgb)
                .map(part -> (part & 0xFF) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toList();
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }
}
