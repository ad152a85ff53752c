package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.RulesLog;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.RuleFileEditor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;

/** Everything that was written into rules, by whom and when; below, what the chosen edit changed. */
@Component
public final class EditsView implements ViewFactory {
    private static final int MOST = 500;

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public EditsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "rules.edits";
    }

    @Override
    public String perspective() {
        return RulesPerspective.ID;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Text title() {
        return Texts.of("edits.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        halves.setSashWidth(desk.looks().px(Looks.UNIT));
        PagedTable<RulesLog.Commit> table = new PagedTable<>(
                new Composite(halves, SWT.NONE),
                desk,
                "rules.edits.table",
                PagedTable.Source.whole(page -> desk.ask(new RulesLog(MOST), log -> page.accept(log.commits()))));
        ChangeTable changes =
                new ChangeTable(new Composite(halves, SWT.NONE), desk, "rules.edits.changes", path -> table.chosen()
                        .ifPresent(edit -> desk.open(RuleFileEditor.object(edit.id(), path))));
        table.column("at", Texts.of("column.at"), 140, null, edit -> Shown.moment(edit.at(), clock.getZone()))
                .column("by", Texts.of("column.by"), 140, null, RulesLog.Commit::name)
                .column(
                        "words",
                        Texts.of("column.edit"),
                        520,
                        null,
                        edit -> desk.say(EditWords.message(edit.message())))
                .column("branches", Texts.of("column.branches"), 240, null, edit -> edit.branches().stream()
                        .map(branch -> desk.say(EditWords.branch(branch)))
                        .collect(Collectors.joining(desk.say(Texts.of("editor.list")))))
                .whenEmpty(Texts.of("edits.none"))
                .whenChoiceChanges(edit -> show(edit, changes))
                .open();
        desk.whenChanged(table::reload);
    }

    /** The first of all has nothing to be compared with. */
    private static void show(Optional<RulesLog.Commit> edit, ChangeTable changes) {
        Optional<RulesLog.Commit> later = edit.filter(one -> !one.follows().isEmpty());
        changes.show(
                later.map(RulesLog.Commit::follows).orElse(null),
                later.map(RulesLog.Commit::id).orElse(""));
    }
}
