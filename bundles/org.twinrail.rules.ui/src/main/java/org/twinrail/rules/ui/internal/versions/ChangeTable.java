package org.twinrail.rules.ui.internal.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.CompareRules;
import org.twinrail.api.rules.versions.CompareRules.FileChange;
import org.twinrail.api.rules.versions.CompareRules.RowChange;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;

/** What differs between two versions of the rules, before beside after: of tables the cells under their heads, of other files the lines. */
final class ChangeTable {
    private final Desk desk;
    private final PagedTable<Change> table;
    private String from;
    private String to = "";

    /** A row that differs. */
    private record Change(FileChange file, RowChange row) {}

    /**
     * A table of nothing yet.
     *
     * @param opened is handed the path of a file that is to be opened
     */
    ChangeTable(Composite parent, Desk desk, String id, Consumer<String> opened) {
        this.desk = desk;
        table = new PagedTable<>(parent, desk, id, PagedTable.Source.whole(all -> {
            if (to.isEmpty()) {
                all.accept(List.of());
            } else {
                desk.ask(new CompareRules(from, to), files -> all.accept(rows(files)));
            }
        }));
        table.column("file", Texts.of("column.file"), 240, null, change -> change.file()
                        .path())
                .numbers("row", Texts.of("column.row"), 60, null, change -> row(change.row()))
                .toned(
                        "kind",
                        Texts.of("column.kind"),
                        80,
                        null,
                        change -> desk.say(kind(change.row().kind())),
                        change -> tone(change.row().kind()))
                .toned("was", Texts.of("column.was"), 360, null, c -> cells(c, RowChange::was), c -> Tone.QUIET)
                .toned("is", Texts.of("column.is"), 360, null, c -> cells(c, RowChange::is), c -> Tone.ACCENT)
                .whenEmpty(Texts.of("changes.none"))
                .whenOpened(change -> opened.accept(change.file().path()))
                .open();
    }

    /**
     * Compares two versions.
     *
     * @param older a version; null for the company's rules
     * @param newer another; empty for nothing to compare
     */
    void show(String older, String newer) {
        from = older;
        to = newer;
        table.refresh();
    }

    private static List<Change> rows(List<FileChange> files) {
        List<Change> rows = new ArrayList<>();
        for (FileChange file : files) {
            if (file.rows().isEmpty()) {
                rows.add(new Change(file, new RowChange(file.kind(), 0, 0, List.of(file.was()), List.of(), List.of())));
            }
            file.rows().forEach(row -> rows.add(new Change(file, row)));
        }
        return rows;
    }

    private static String row(RowChange row) {
        int number = row.after() > 0 ? row.after() : row.before();
        return number == 0 ? "" : String.valueOf(number);
    }

    /** What became of a file or a row, in a word. */
    static Text kind(CompareRules.Kind kind) {
        return switch (kind) {
            case ADDED -> Texts.of("change.ADDED");
            case REMOVED -> Texts.of("change.REMOVED");
            case CHANGED -> Texts.of("change.CHANGED");
            case RENAMED -> Texts.of("change.RENAMED");
        };
    }

    private static Tone tone(CompareRules.Kind kind) {
        return kind == CompareRules.Kind.REMOVED ? Tone.WARNING : Tone.INK;
    }

    /** The cells that differ, each under the words of its head; all of a row that came or went. */
    private String cells(Change change, Function<RowChange, List<String>> side) {
        List<String> cells = side.apply(change.row());
        List<Integer> differing = change.row().cells().isEmpty()
                ? IntStream.rangeClosed(1, cells.size()).boxed().toList()
                : change.row().cells();
        return differing.stream()
                .filter(column -> column <= cells.size()
                        && !(change.row().cells().isEmpty()
                                && cells.get(column - 1).isBlank()))
                .map(column -> head(change.file(), column) + cells.get(column - 1))
                .collect(Collectors.joining(desk.say(Texts.of("editor.list"))));
    }

    private String head(FileChange file, int column) {
        List<String> head = file.head();
        if (!file.table() || column > head.size() || head.get(column - 1).isBlank()) {
            return "";
        }
        return desk.say(Texts.of("change.cell", Text.parted(head.get(column - 1).strip())));
    }
}
