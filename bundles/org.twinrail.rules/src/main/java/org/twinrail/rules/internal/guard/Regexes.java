package org.twinrail.rules.internal.guard;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Tells regular expressions whose search ends soon from those that can take for ever. Repeated groups, references back and a look ahead
 * or behind are left out: what rules compare needs none of them.
 */
public final class Regexes {
    private static final Pattern QUIET = Pattern.compile("\\\\Q.*?\\\\E|\\\\[^1-9k]|\\[[^\\]]*\\]");
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)\\s*[*+{]");
    private static final Pattern REPEAT = Pattern.compile("[*+]|\\{\\d+,\\d*\\}");
    private static final Pattern COUNT = Pattern.compile("\\{(\\d+)");
    private static final int MOST_REPEATS = 4;
    private static final int MOST_TIMES = 100;
    private static final int LONGEST = 2_000;

    private Regexes() {}

    /** True for an expression that is well written. */
    public static boolean isWritten(String expression) {
        try {
            Pattern.compile(expression);
            return true;
        } catch (PatternSyntaxException fault) {
            return false;
        }
    }

    /** True for an expression whose search ends soon on any text. */
    public static boolean isCalm(String expression) {
        String bare = QUIET.matcher(expression).replaceAll("x");
        return expression.length() <= LONGEST
                && !bare.contains("(?")
                && !bare.contains("\\")
                && !REPEATED_GROUP.matcher(bare).find()
                && COUNT.matcher(bare).results().allMatch(count -> isFew(count.group(1)))
                && REPEAT.matcher(bare).results().count() <= MOST_REPEATS;
    }

    private static boolean isFew(String times) {
        return times.length() <= 3 && Integer.parseInt(times) <= MOST_TIMES;
    }
}
