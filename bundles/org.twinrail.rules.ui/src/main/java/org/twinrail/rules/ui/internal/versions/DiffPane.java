package org.twinrail.rules.ui.internal.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.rules.versions.CompareRules;
import org.twinrail.api.rules.versions.CompareRules.FileChange;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.ListRuleFiles;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.Boxes;
import org.twinrail.rules.ui.internal.editor.RuleFileEditor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;

/** The files of a draft, those it changes first; below, what it changes of the chosen one. Belongs to its UI thread. */
final class DiffPane {
    private final Desk desk;
    private final Supplier<Draft> draft;
    private final PagedTable<Row> files;
    private final SideBySide sides;

    /**
     * A file of the draft.
     *
     * @param change what the draft changes of it; null for nothing
     */
    private record Row(String path, FileChange change) {}

    DiffPane(Composite parent, Desk desk, Supplier<Draft> draft) {
        this.desk = desk;
        this.draft = draft;
        parent.setLayout(Boxes.framed(desk));
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        halves.setLayoutData(Boxes.all());
        halves.setSashWidth(desk.looks().px(Looks.UNIT));
        Composite list = new Composite(halves, SWT.NONE);
        sides = new SideBySide(new Composite(halves, SWT.NONE), desk);
        halves.setWeights(2, 3);
        files = new PagedTable<>(list, desk, "draft.files.table", PagedTable.Source.whole(this::fetch));
        files.column("file", Texts.of("column.file"), 420, null, Row::path)
                .toned(
                        "kind",
                        Texts.of("column.kind"),
                        90,
                        null,
                        row -> row.change() == null
                                ? ""
                                : desk.say(ChangeTable.kind(row.change().kind())),
                        row -> Tone.ACCENT)
                .column(
                        "rows",
                        Texts.of("column.rows"),
                        90,
                        null,
                        row -> row.change() == null
                                ? ""
                                : String.valueOf(row.change().rows().size()))
                .whenChoiceChanges(row -> sides.show(row.map(Row::change)))
                .whenOpened(this::open)
                .open();
    }

    /** Fetches anew. */
    void load() {
        files.reload();
    }

    private void open(Row row) {
        boolean gone = row.change() != null && row.change().kind() == CompareRules.Kind.REMOVED;
        desk.open(RuleFileEditor.object(gone ? draft.get().base() : draft.get().name(), row.path()));
    }

    private void fetch(Consumer<List<Row>> page) {
        Draft now = draft.get();
        desk.ask(
                // From where it started: what others published since then is no change of the draft's.
                new CompareRules(now.base(), now.commit()),
                changes -> desk.ask(new ListRuleFiles(now.commit()), all -> {
                    List<Row> rows = rows(changes, all);
                    boolean first = files.chosen().isEmpty();
                    page.accept(rows);
                    if (first && !rows.isEmpty() && !files.widget().isDisposed()) {
                        files.select(row -> true);
                    }
                }));
    }

    private static List<Row> rows(List<FileChange> changes, List<ListRuleFiles.File> all) {
        List<Row> rows = new ArrayList<>();
        changes.forEach(change -> rows.add(new Row(change.path(), change)));
        List<String> changed = changes.stream().map(FileChange::path).toList();
        all.stream()
                .map(ListRuleFiles.File::path)
                .filter(path -> path.contains("/") && !changed.contains(path))
                .forEach(path -> rows.add(new Row(path, null)));
        return rows;
    }
}
