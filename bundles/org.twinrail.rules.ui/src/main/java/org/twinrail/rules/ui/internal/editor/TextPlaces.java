package org.twinrail.rules.ui.internal.editor;

/** Lines and offsets of a text; lines and columns count from 1, and a window's line ends are two letters on some platforms. */
final class TextPlaces {
    private TextPlaces() {}

    static int lines(String text) {
        return line(text, text.length());
    }

    /** The line that an offset is on. */
    static int line(String text, int offset) {
        return 1
                + (int) text.substring(0, Math.min(offset, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** Where a column of a line is; the end where there is no such line. */
    static int offset(String text, int line, int column) {
        int begin = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', begin);
            if (end < 0) {
                return text.length();
            }
            begin = end + 1;
        }
        return Math.min(begin + column - 1, endOfLine(text, begin));
    }

    static int endOfLine(String text, int offset) {
        int end = text.indexOf('\n', Math.min(offset, text.length()));
        int last = end < 0 ? text.length() : end;
        return last > 0 && last <= text.length() && end > 0 && text.charAt(last - 1) == '\r' ? last - 1 : last;
    }
}
