package org.twinrail.rules.internal.source;

import java.util.Optional;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;

/**
 * Looks for the two slips of the hand that confuse a parser most: a quotation mark that is not closed on its line, and signs as a
 * Chinese keyboard writes them, where the plain ones are meant.
 */
public final class Signs {
    private static final String WIDE = "，。；：（）【】“”‘’＝＞＜！％＋－＊／｜＆＠＃≥≤≠";
    private static final String[] PLAIN = {
        ",", ".", ";", ":", "(", ")", "[", "]", "\"", "\"", "'", "'", "==", ">", "<", "!", "%", "+", "-", "*", "/", "|",
        "&", "@", "#", ">=", "<=", "!="
    };
    private static final int WIDE_NOUGHT = '０';
    private static final int DIGITS = 10;

    private Signs() {}

    /**
     * An odd sign.
     *
     * @param offset where it is
     * @param text what is odd
     */
    public record Odd(int offset, Text text) {}

    /** The first odd sign of a text; what stands between quotation marks or in a comment may be anything. */
    public static Optional<Odd> odd(String text) {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next = after(text, at);
            if (next < 0) {
                return Optional.of(new Odd(at, Texts.of("sign.quote", line(text, at))));
            }
            boolean plain = next == at + 1;
            if (plain && WIDE.indexOf(c) >= 0) {
                return Optional.of(new Odd(at, Texts.of("sign.wide", c, PLAIN[WIDE.indexOf(c)])));
            }
            if (plain && c >= WIDE_NOUGHT && c < WIDE_NOUGHT + DIGITS) {
                return Optional.of(new Odd(at, Texts.of("sign.wide", c, c - WIDE_NOUGHT)));
            }
            at = next;
        }
        return Optional.empty();
    }

    /** Where reading goes on after a sign, a quoted text or a comment; -1 where a quotation mark is not closed on its line. */
    static int after(String text, int at) {
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return closed(text, at);
        }
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0 ? text.length() : end + 2;
        }
        return at + 1;
    }

    private static int closed(String text, int open) {
        for (int i = open + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(open)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static String line(String text, int at) {
        int end = text.indexOf('\n', at);
        return Texts.brief(text.substring(at, end < 0 ? text.length() : end).strip());
    }
}
