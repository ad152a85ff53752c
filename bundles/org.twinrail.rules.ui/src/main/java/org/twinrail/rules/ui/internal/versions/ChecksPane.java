package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.RuleChecks.Hint;
import org.twinrail.api.rules.versions.CheckRules;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.KeepTest;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.Boxes;
import org.twinrail.rules.ui.internal.editor.RuleFileEditor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** What is wrong in a draft, what is worth a look, and which scenarios come out otherwise; a double click opens the file. */
final class ChecksPane {
    private final Desk desk;
    private final Supplier<Draft> draft;
    private final Label state;
    private final PagedTable<Found> table;
    private final Label whole;
    private List<Found> found = List.of();
    private int checks;

    /**
     * Something that was found.
     *
     * @param kind what it is
     * @param tone how much it matters
     * @param place the rows or the line of the file; empty for all of it
     */
    private record Found(Text kind, Tone tone, String file, Text place, Text words) {}

    ChecksPane(Composite parent, Desk desk, Clock clock, Supplier<Draft> draft) {
        this.desk = desk;
        this.draft = draft;
        parent.setLayout(Boxes.framed(desk));
        People people = People.of(desk, () -> {});
        RuledButton keep = new RuledButton(parent, desk, people, "checks.keep", Texts.of("test.keep.any"), "plus")
                .whenPressed(() ->
                        new KeepTestForm(desk, clock, people).open(draft.get().name()));
        keep.ask(new KeepTest(
                draft.get().name(), new UUID(0, 0), null, draft.get().name()));
        state = Looks.named(Boxes.label(parent, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "checks.state");
        state.setLayoutData(Boxes.across());
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(Boxes.all());
        whole = Looks.named(Boxes.label(parent, desk, SWT.WRAP, Type.PLAIN, Tone.INK), "checks.words");
        whole.setLayoutData(Boxes.across());
        table = new PagedTable<>(body, desk, "checks.table", PagedTable.Source.whole(all -> all.accept(found)));
        table.toned("kind", Texts.of("column.found"), 90, null, one -> desk.say(one.kind()), Found::tone)
                .column("file", Texts.of("column.file"), 260, null, Found::file)
                .column("place", Texts.of("column.place"), 110, null, one -> desk.say(one.place()))
                .column("words", Texts.of("column.words"), 760, null, one -> desk.say(one.words()))
                .whenChoiceChanges(one -> tell(one.map(Found::words).orElse(Text.EMPTY)))
                .whenOpened(one -> desk.open(RuleFileEditor.object(draft.get().name(), one.file())))
                .open();
        load();
    }

    /** Checks the draft as it is now; only the last answer counts. */
    void load() {
        int mine = ++checks;
        say(Texts.of("editor.checking"), Tone.QUIET);
        desk.ask(new CheckRules(draft.get().commit()), report -> {
            if (mine == checks && !state.isDisposed()) {
                show(report);
            }
        });
    }

    /** All the words of what is chosen, which a row of the table may have no room for. */
    private void tell(Text words) {
        whole.setText(desk.say(words).replace("&", "&&"));
        whole.getParent().layout(true);
    }

    private void say(Text text, Tone tone) {
        desk.looks().dress(state, Type.PLAIN, tone);
        state.setText(desk.say(text));
        state.getParent().layout(true);
    }

    private void show(CheckRules.Report report) {
        found = found(report);
        if (!report.faults().isEmpty()) {
            say(Texts.of("checks.faults", report.faults().size()), Tone.WARNING);
        } else if (!report.failures().isEmpty()) {
            int failed = report.failures().size();
            say(Texts.of("checks.failures", failed, failed + report.passed()), Tone.WARNING);
        } else {
            say(
                    Texts.of(
                            "checks.well",
                            report.files(),
                            report.rules(),
                            report.passed(),
                            report.hints().size()),
                    Tone.JOINT);
        }
        table.reload();
    }

    private static List<Found> found(CheckRules.Report report) {
        List<Found> all = new ArrayList<>();
        report.faults()
                .forEach(fault -> all.add(
                        new Found(Texts.of("found.fault"), Tone.WARNING, fault.file(), place(fault), fault.text())));
        report.failures()
                .forEach(failure -> all.add(new Found(
                        Texts.of("found.scenario"),
                        Tone.WARNING,
                        failure.file(),
                        Text.EMPTY,
                        failure.scenario().isEmpty()
                                ? failure.text()
                                : Texts.of("found.in", failure.scenario(), failure.text()))));
        report.hints()
                .forEach(hint ->
                        all.add(new Found(Texts.of("found.hint"), Tone.ACCENT, hint.file(), place(hint), hint.text())));
        return all;
    }

    private static Text place(Fault fault) {
        if (!fault.cell().isEmpty()) {
            return Text.same(fault.cell());
        }
        boolean isTable = fault.file().endsWith(".csv");
        return fault.line() == 0
                ? Text.EMPTY
                : Texts.of(isTable ? "editor.place.row" : "editor.place.line", fault.line());
    }

    private static Text place(Hint hint) {
        return hint.rows().isEmpty()
                ? Text.EMPTY
                : Texts.of(
                        "editor.place.row",
                        hint.rows().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
