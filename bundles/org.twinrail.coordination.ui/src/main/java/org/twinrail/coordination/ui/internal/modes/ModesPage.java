package org.twinrail.coordination.ui.internal.modes;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.coordination.modes.ChangeMode;
import org.twinrail.coordination.modes.DefineProcess;
import org.twinrail.coordination.modes.ListProcesses;
import org.twinrail.coordination.modes.Mode;
import org.twinrail.coordination.modes.ModeVersion;
import org.twinrail.coordination.modes.WorkProcess;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** The matrix on the left, and on the right how the chosen process came by its mode. Belongs to its UI thread. */
final class ModesPage {
    /** Stands for what will be written, where it is only asked who may. */
    private static final String ANY = "any";

    private final Desk desk;
    private final People people;
    private final ModeWords words;
    private final RuledButton mode;
    private final RuledButton change;
    private final Text whole;
    private final PagedTable<WorkProcess> table;

    ModesPage(Composite parent, Desk desk, Clock clock) {
        this.desk = desk;
        this.people = People.of(desk, () -> {});
        this.words = new ModeWords(desk, people, clock.getZone());
        ModeForms forms = new ModeForms(desk, people, clock);
        parent.setLayout(Grids.framed(desk, 1));
        Composite bar = Rows.row(parent, desk);
        mode = new RuledButton(bar, desk, people, "modes.mode", Texts.of("mode"), "git-branch")
                .whenPressed(() -> chosen().ifPresent(forms::mode));
        change = new RuledButton(bar, desk, people, "modes.change", Texts.of("change"), "pencil")
                .whenPressed(() -> chosen().ifPresent(forms::change));
        RuledButton add =
                new RuledButton(bar, desk, people, "modes.add", Texts.of("add"), "plus").whenPressed(forms::add);
        add.ask(new DefineProcess(ANY, ANY, ANY, List.of(), ""));
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setLayoutData(Grids.all(1));
        halves.setSashWidth(desk.looks().px(Looks.UNIT));
        Composite left = new Composite(halves, SWT.NONE);
        whole = Looks.named(
                new Text(halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER), "modes.whole");
        halves.setWeights(new int[] {2, 1});
        table = table(left);
        show(Optional.empty());
        desk.whenChanged(table::reload);
    }

    private PagedTable<WorkProcess> table(Composite area) {
        return new PagedTable<>(area, desk, "modes.table", PagedTable.Source.whole(this::load))
                .column("process", Texts.of("column.process"), 150, null, p -> desk.say(p.name()))
                .toned("mode", Texts.of("column.mode"), 100, null, p -> words.mode(p.inForce()), p -> tone(p.inForce()))
                .column("main", Texts.of("column.main"), 110, null, p -> words.main(p.inForce()))
                .column("aux", Texts.of("column.aux"), 110, null, p -> words.aux(p.inForce()))
                .column("since", Texts.of("column.since"), 110, null, p -> since(p.inForce()))
                .toned("coming", Texts.of("column.coming"), 170, null, words::coming, p -> Tone.WARNING)
                .column("activities", Texts.of("column.activities"), 200, null, this::activities)
                .knownBy(WorkProcess::code)
                .whenChoiceChanges(this::show)
                .whenOpened(process -> show(Optional.of(process)))
                .whenEmpty(Texts.of("none"))
                .open();
    }

    private void load(Consumer<List<WorkProcess>> page) {
        desk.ask(new ListProcesses(null), found -> people.whenKnown(() -> page.accept(found)));
    }

    private static String since(ModeVersion version) {
        return version == null || version.by().isEmpty() ? "" : Shown.day(version.from());
    }

    private String activities(WorkProcess process) {
        String all = String.join(", ", process.activities());
        return process.half().isEmpty() || all.isEmpty()
                ? all
                : desk.say(Texts.of("activities.half", all, Texts.of("half." + process.half())));
    }

    private static Tone tone(ModeVersion version) {
        if (version == null) {
            return Tone.QUIET;
        }
        return switch (version.mode()) {
            case SEPARATE -> Tone.INK;
            case CONSULT -> Tone.ACCENT;
            case JOINT -> Tone.WARNING;
        };
    }

    private Optional<WorkProcess> chosen() {
        return table.chosen();
    }

    private void show(Optional<WorkProcess> process) {
        whole.setText(process.map(words::of).orElse(desk.say(Texts.of("whole.choose"))));
        mode.enabled(false);
        change.enabled(false);
        process.ifPresent(chosen -> {
            mode.ask(new ChangeMode(chosen.code(), Mode.JOINT, ANY, ANY, null, ANY));
            change.ask(new DefineProcess(chosen.code(), ANY, ANY, List.of(), ""));
        });
    }
}
