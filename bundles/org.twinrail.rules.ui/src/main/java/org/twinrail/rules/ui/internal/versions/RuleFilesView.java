package org.twinrail.rules.ui.internal.versions;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.ListRuleFiles;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.Boxes;
import org.twinrail.rules.ui.internal.editor.Purposes;
import org.twinrail.rules.ui.internal.editor.RuleFileEditor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.SearchField;
import org.twinrail.workbench.ViewFactory;

/** The rule files that are in force, by folder. */
@Component
public final class RuleFilesView implements ViewFactory {
    @Override
    public String id() {
        return "rules.files";
    }

    @Override
    public String perspective() {
        return RulesPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("files.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Page(parent, desk);
    }

    /** The view of one window. */
    private static final class Page {
        private final Desk desk;
        private final Purposes purposes;
        private final org.eclipse.swt.widgets.Text words;
        private final PagedTable<ListRuleFiles.File> table;

        Page(Composite parent, Desk desk) {
            this.desk = desk;
            purposes = new Purposes(desk, this::reload);
            parent.setLayout(Boxes.framed(desk));
            words = SearchField.of(parent, desk, "rules.files.search", Texts.of("files.search"), this::reload);
            words.setLayoutData(Boxes.across());
            Composite list = new Composite(parent, SWT.NONE);
            list.setLayoutData(Boxes.all());
            table = new PagedTable<>(
                    list,
                    desk,
                    "rules.files.table",
                    PagedTable.Source.whole(page -> desk.ask(new ListRuleFiles(null), files -> show(files, page))));
            table.column("folder", Texts.of("column.folder"), 190, null, file -> desk.say(folder(point(file.path()))))
                    .column("file", Texts.of("column.file"), 280, null, ListRuleFiles.File::path)
                    .column("form", Texts.of("column.form"), 90, null, file -> desk.say(form(file.path())))
                    .column("purpose", Texts.of("column.purpose"), 640, null, file -> desk.say(purposes.of(file)))
                    .whenOpened(file -> desk.open(RuleFileEditor.object("", file.path())))
                    .whenEmpty(Texts.of("files.none"))
                    .open();
            desk.whenChanged(table::reload);
        }

        private void reload() {
            table.reload();
        }

        private void show(List<ListRuleFiles.File> files, Consumer<List<ListRuleFiles.File>> page) {
            List<ListRuleFiles.File> rules =
                    files.stream().filter(ListRuleFiles.File::rules).toList();
            page.accept(rules.stream().filter(this::fits).toList());
            purposes.read(rules);
        }

        /** Whether a file has the words that are looked for in what is shown of it. */
        private boolean fits(ListRuleFiles.File file) {
            String shown =
                    desk.say(folder(point(file.path()))) + "\n" + file.path() + "\n" + desk.say(purposes.of(file));
            return shown.toLowerCase(Locale.ROOT)
                    .contains(words.getText().strip().toLowerCase(Locale.ROOT));
        }
    }

    private static String point(String path) {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    /** What the rules of a folder decide. */
    static Text folder(String folder) {
        return switch (folder) {
            case "boundary" -> Texts.of("folder.boundary");
            case "conflict" -> Texts.of("folder.conflict");
            case "coordination" -> Texts.of("folder.coordination");
            case "assessment" -> Texts.of("folder.assessment");
            default -> Text.same(folder);
        };
    }

    private static Text form(String path) {
        if (path.endsWith(".csv") || path.endsWith(".xlsx")) {
            return Texts.of("form.table");
        }
        if (path.endsWith(".dslr")) {
            return Texts.of("form.sentences");
        }
        return path.endsWith(".drl") ? Texts.of("form.drl") : Texts.of("form.other");
    }
}
