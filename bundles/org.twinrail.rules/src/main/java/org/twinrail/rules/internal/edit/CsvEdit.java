package org.twinrail.rules.internal.edit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A text table that is edited in place: what is not meant keeps its bytes, down to quotation marks and line ends. It works on bytes as
 * letters, because commas, quotation marks and line ends are never part of another letter in UTF-8.
 */
final class CsvEdit implements TableEdit {
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;
    private static final String MARK = new String(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, BYTES);

    private final String mark;
    private final List<Line> lines = new ArrayList<>();
    private final String usualEnd;
    private final boolean endsOpen;

    /** A line and what ends it; nothing where the file ends with it. */
    private record Line(String text, String end) {}

    CsvEdit(byte[] content) {
        String all = new String(content, BYTES);
        mark = all.startsWith(MARK) ? MARK : "";
        int from = mark.length();
        while (from < all.length()) {
            int end = from;
            while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') {
                end++;
            }
            int next = all.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, all.length());
            lines.add(new Line(all.substring(from, end), all.substring(end, next)));
            from = next;
        }
        usualEnd = lines.isEmpty() || lines.get(0).end().isEmpty()
                ? "\n"
                : lines.get(0).end();
        endsOpen = !lines.isEmpty() && lines.get(lines.size() - 1).end().isEmpty();
    }

    @Override
    public int height() {
        return lines.size();
    }

    @Override
    public void set(int row, int column, String text) {
        Line line = lines.get(row - 1);
        StringBuilder cells = new StringBuilder(line.text());
        List<Integer> begins = begins(line.text());
        while (begins.size() < column) {
            cells.append(',');
            begins.add(cells.length());
        }
        int begin = begins.get(column - 1);
        int end = column < begins.size() ? begins.get(column) - 1 : cells.length();
        boolean quoted = cells.substring(begin, end).startsWith("\"");
        cells.replace(begin, end, new String(written(text, quoted).getBytes(StandardCharsets.UTF_8), BYTES));
        lines.set(row - 1, new Line(cells.toString(), line.end()));
    }

    /** Where the cells of a line begin, as Drools parts them. */
    private static List<Integer> begins(String line) {
        List<Integer> begins = new ArrayList<>(List.of(0));
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            // Two quotation marks within quoted text are one that is meant; they turn twice and so change nothing here.
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                begins.add(i + 1);
            }
        }
        return begins;
    }

    private static String written(String text, boolean quoted) {
        boolean needed = text.contains(",") || text.contains("\"");
        return needed || quoted && !text.isEmpty() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void insert(int row) {
        int like = row > 1 ? row - 1 : row;
        int commas = like <= lines.size() ? begins(lines.get(like - 1).text()).size() - 1 : 0;
        lines.add(row - 1, new Line(",".repeat(commas), usualEnd));
    }

    @Override
    public void copy(int row, int to) {
        lines.add(to - 1, lines.get(row - 1));
    }

    @Override
    public void delete(int row) {
        lines.remove(row - 1);
    }

    @Override
    public void move(int row, int to) {
        lines.add(to - 1, lines.remove(row - 1));
    }

    @Override
    public byte[] bytes() {
        StringBuilder all = new StringBuilder(mark);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last = i == lines.size() - 1;
            String end = line.end().isEmpty() ? usualEnd : line.end();
            all.append(line.text()).append(last && endsOpen ? "" : end);
        }
        return all.toString().getBytes(BYTES);
    }
}
