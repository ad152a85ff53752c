package org.twinrail.exchange.internal.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.twinrail.api.exchange.Mapping;

/** Takes the signs that are not digits out of numbers that people wrote for people. */
public final class Digits {
    private static final String SIGN =
            Signs.currencies().keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")?"));
    /** A number of such a style, with its whole and its decimal places. */
    private static final Pattern COMMAS = styled(",", "\\.");

    private static final Pattern POINTS = styled("\\.", ",");

    private Digits() {}

    private static Pattern styled(String between, String decimal) {
        return Pattern.compile(
                "([+-]?)" + SIGN + "\\s?([+-]?)((?:\\d{1,3}(?:" + between + "\\d{3})+|\\d+))(?:" + decimal
                        + "(\\d+))?\\s?" + SIGN,
                Pattern.CASE_INSENSITIVE);
    }

    /** The digits of a number with a decimal point; the text itself where it is no number of that style. */
    public static String plain(String text, Mapping.Numbers style) {
        if (style == Mapping.Numbers.PLAIN) {
            return text;
        }
        Matcher number = (style == Mapping.Numbers.COMMAS ? COMMAS : POINTS).matcher(text);
        if (!number.matches()) {
            return text;
        }
        String whole = number.group(3).replaceAll("[,.]", "");
        return number.group(1) + number.group(2) + whole + (number.group(4) == null ? "" : "." + number.group(4));
    }

    /** Whether a text is a number of that style. */
    public static boolean fits(String text, Mapping.Numbers style) {
        return CellConverter.isNumber(plain(text, style));
    }
}
