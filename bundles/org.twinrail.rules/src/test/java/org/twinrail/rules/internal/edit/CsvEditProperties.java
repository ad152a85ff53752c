package org.twinrail.rules.internal.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.twinrail.api.rules.versions.TableChange;
import org.twinrail.rules.internal.CsvCells;

/** An edit of a text table changes what it is asked to, and leaves every other byte. */
class CsvEditProperties {
    private static final String PATH = "boundary/t.drl.csv";

    /** A table's file: its lines as written, what ends them, and whether the last one ends. */
    record File(String mark, List<String> lines, String end, boolean ends) {
        byte[] bytes() {
            return (mark + String.join(end, lines) + (ends ? end : "")).getBytes(StandardCharsets.UTF_8);
        }

        File with(List<String> others) {
            return new File(mark, others, end, ends);
        }
    }

    @Provide
    Arbitrary<File> files() {
        Arbitrary<String> cell =
                Arbitraries.of("", "a", "双轨", " x ", "\"\"", "\"q,\"", "\"say \"\"so\"\"\"", "1.50", "\"plain\"");
        Arbitrary<String> line = cell.list().ofMinSize(1).ofMaxSize(4).map(cells -> String.join(",", cells));
        return Combinators.combine(
                        Arbitraries.of("", "\uFEFF"),
                        line.filter(l -> !l.isEmpty()).list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false))
                .as(File::new)
                // What ends the lines is told by a line that ends.
                .filter(file ->
                        file.ends() || file.lines().size() > 1 || file.end().equals("\n"));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("", "x", "a,b", "say \"so\"", "线索 {number}，24", ",", "\"", "QUOTE|WIN");
    }

    private static String edited(File file, TableChange... changes) {
        return new String(TableEdits.apply(PATH, file.bytes(), List.of(changes)), StandardCharsets.UTF_8);
    }

    @Property
    void nothingAskedChangesNothing(@ForAll("files") File file) {
        assertThat(TableEdits.apply(PATH, file.bytes(), List.of())).isEqualTo(file.bytes());
        assertThat(edited(file, TableChange.insert(1), TableChange.delete(1)).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(file.bytes());
    }

    @Property
    void aCellSaysWhatItIsToldAndTheOthersKeepTheirBytes(
            @ForAll("files") File file,
            @ForAll @IntRange(max = 4) int at,
            @ForAll @IntRange(min = 1, max = 6) int column,
            @ForAll("words") String word) {
        int row = at % file.lines().size();

        String after = edited(file, TableChange.set(row + 1, column, word));

        List<String> lines = lines(file, after);
        List<String> cells = CsvCells.of(file.lines().get(row));
        List<String> expected = new ArrayList<>(cells);
        while (expected.size() < column) {
            expected.add("");
        }
        expected.set(column - 1, word);
        assertThat(CsvCells.of(lines.get(row))).isEqualTo(expected);
        List<String> rest = new ArrayList<>(file.lines());
        rest.set(row, lines.get(row));
        assertThat(after).isEqualTo(new String(file.with(rest).bytes(), StandardCharsets.UTF_8));
        // The cells beside it, as they were written.
        String before = file.lines().get(row);
        assertThat(lines.get(row)).startsWith(before.substring(0, writtenBefore(before, column)));
    }

    /** How many letters of a line stand before a cell. */
    private static int writtenBefore(String line, int column) {
        List<Integer> commas = new ArrayList<>();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == ',' && !quoted) {
                commas.add(i + 1);
            }
        }
        return column == 1 ? 0 : column - 2 < commas.size() ? commas.get(column - 2) : line.length();
    }

    @Property
    void rowsComeAndGoAndMoveWhole(
            @ForAll("files") File file, @ForAll @IntRange(max = 4) int from, @ForAll @IntRange(max = 4) int to) {
        int row = from % file.lines().size();
        int other = to % file.lines().size();

        List<String> copied = new ArrayList<>(file.lines());
        copied.add(other, file.lines().get(row));
        assertThat(edited(file, TableChange.copy(row + 1, other + 1)))
                .isEqualTo(new String(file.with(copied).bytes(), StandardCharsets.UTF_8));

        List<String> moved = new ArrayList<>(file.lines());
        moved.add(other, moved.remove(row));
        assertThat(edited(file, TableChange.move(row + 1, other + 1)))
                .isEqualTo(new String(file.with(moved).bytes(), StandardCharsets.UTF_8));
    }

    private static List<String> lines(File file, String text) {
        String all = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = new ArrayList<>(List.of(all.split(file.end(), -1)));
        if (file.ends()) {
            lines.remove(lines.size() - 1);
        }
        return lines.stream().collect(Collectors.toList());
    }
}
