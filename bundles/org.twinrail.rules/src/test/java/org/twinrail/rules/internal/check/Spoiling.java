package org.twinrail.rules.internal.check;

import java.util.List;

/**
 * One thing done to a text by somebody who does not look, or means harm.
 *
 * @param kind what is done
 * @param place where, from 0 to 1 of the text's length
 * @param length of how many characters
 * @param piece what is put in
 */
record Spoiling(Kind kind, double place, int length, String piece) {
    /** What can be done. */
    enum Kind {
        CUT,
        DOUBLE,
        PUT,
        REPLACE,
        CUT_LINE
    }

    static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            "'",
            ",",
            "，",
            ";",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "\\",
            "\\u0022",
            "$param",
            "$1",
            "$99",
            "\n",
            "\r\n\n",
            "\t",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "\u202E",
            "😀",
            "规则",
            "完",
            "end",
            "rule \"x\" when then end",
            "RuleTable",
            "CONDITION",
            "<",
            "==",
            "||",
            "&&",
            "%",
            "#",
            "//",
            "/*",
            "@reason_zh(\"",
            "- ",
            ": ",
            "&a [*a]",
            "!!java.lang.Runtime {}",
            "1e999999999",
            "(a+)+$",
            ".*.*.*.*x",
            "x".repeat(3_000),
            "(".repeat(900),
            "9".repeat(500));

    String done(String text) {
        int at = (int) (place * text.length());
        int end = Math.min(text.length(), at + length);
        return switch (kind) {
            case CUT -> text.substring(0, at) + text.substring(end);
            case DOUBLE -> text.substring(0, end) + text.substring(at);
            case PUT -> text.substring(0, at) + piece + text.substring(at);
            case REPLACE -> text.substring(0, at) + piece + text.substring(end);
            case CUT_LINE -> {
                int from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
                int to = text.indexOf('\n', at);
                yield text.substring(0, from) + (to < 0 ? "" : text.substring(to + 1));
            }
        };
    }
}
