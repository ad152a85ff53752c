package org.twinrail.workbench.charts;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A font for pictures that has the letters of both languages, whichever the machine has. */
public final class ChartFont {
    /** What the systems bring with them, the best to read first. */
    private static final List<String> KNOWN = List.of(
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Noto Sans SC",
            "PingFang SC",
            "Hiragino Sans GB",
            "Microsoft YaHei",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback",
            "SimHei",
            "SimSun");

    /** Letters, figures and signs of charts: words of marketing and sales in Chinese, a name with accents, an amount. */
    private static final String PROBE = "\u5e02\u573a\u9500\u552e\u4f63\u91d1 Zo\u00eb \u00a51,234.50 100%";

    private ChartFont() {}

    /** A font of a size in pixels. The first asked for in a process takes a while, and is not to be asked for on a UI thread. */
    public static Font of(int pixels, boolean strong) {
        return new Font(Family.NAME, strong ? Font.BOLD : Font.PLAIN, pixels);
    }

    static boolean reads(String family) {
        Font font = new Font(family, Font.PLAIN, 12);
        return font.canDisplayUpTo(PROBE) < 0;
    }

    /** Looked for once for the process, because the machine's fonts do not change. */
    private static final class Family {
        private static final String NAME = find();

        private static String find() {
            List<String> there = List.of(
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ENGLISH));
            return Stream.of(KNOWN.stream().filter(there::contains), Stream.of(Font.SANS_SERIF), there.stream())
                    .flatMap(families -> families)
                    .filter(ChartFont::reads)
                    .findFirst()
                    .orElse(Font.SANS_SERIF);
        }
    }
}
