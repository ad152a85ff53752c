package org.twinrail.rules.ui.internal.versions;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.ListRuleFiles;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.RuleFileEditor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
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
        PagedTable<ListRuleFiles.File> table = new PagedTable<>(
                parent,
                desk,
                "rules.files.table",
                PagedTable.Source.whole(all -> desk.ask(
                        new ListRuleFiles(null),
                        files -> all.accept(
                                files.stream().filter(ListRuleFiles.File::rules).toList()))));
        table.column("folder", Texts.of("column.folder"), 140, null, file -> desk.say(folder(file.path())))
                .column("file", Texts.of("column.file"), 420, null, ListRuleFiles.File::path)
                .column("form", Texts.of("column.form"), 140, null, file -> desk.say(form(file.path())))
                .whenOpened(file -> desk.open(RuleFileEditor.object("", file.path())))
                .open();
        desk.whenChanged(table::reload);
    }

    private static Text folder(String path) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
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
