package org.twinrail.rules.ui.internal.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.ListClashes;
import org.twinrail.api.rules.versions.MergePack.Clash;
import org.twinrail.api.rules.versions.SettleClashes;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.rules.ui.internal.editor.Boxes;
import org.twinrail.rules.ui.internal.editor.RuleFileEditor;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** What both sides of a merge changed: for each place a person takes one side, or writes a third thing into the file. */
final class ClashPane {
    private final Desk desk;
    private final Supplier<Draft> draft;
    private final PagedTable<Row> table;
    private final RuledButton ours;
    private final RuledButton theirs;
    private final RuledButton edit;
    private final RuledButton settle;
    private final Map<Place, Boolean> chosen = new HashMap<>();
    private List<Clash> clashes = List.of();

    /** A clash by its file and its number there, from 1. */
    private record Place(String file, int number) {}

    /**
     * A clash with what the person chose.
     *
     * @param theirs whether the other side is taken; null while nothing is chosen
     */
    private record Row(Place place, Clash clash, Boolean theirs) {}

    ClashPane(Composite parent, Desk desk, Supplier<Draft> draft) {
        this.desk = desk;
        this.draft = draft;
        parent.setLayout(Boxes.framed(desk));
        Label about = Boxes.label(parent, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET);
        about.setText(desk.say(Texts.of("clashes.about")));
        about.setLayoutData(Boxes.across());
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayoutData(Boxes.across());
        RowLayout buttons = new RowLayout(SWT.HORIZONTAL);
        buttons.marginLeft = 0;
        buttons.center = true;
        row.setLayout(buttons);
        People people = People.of(desk, () -> {});
        ours = new RuledButton(row, desk, people, "clash.ours", Texts.of("clash.ours"), "user")
                .whenPressed(() -> choose(false));
        theirs = new RuledButton(row, desk, people, "clash.theirs", Texts.of("clash.theirs"), "package")
                .whenPressed(() -> choose(true));
        edit = new RuledButton(row, desk, people, "clash.edit", Texts.of("clash.edit"), "pencil")
                .whenPressed(this::edit);
        settle = new RuledButton(row, desk, people, "clash.settle", Texts.of("clash.settle"), "check")
                .whenPressed(this::settle);
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(Boxes.all());
        table = new PagedTable<>(body, desk, "clash.table", PagedTable.Source.whole(this::fetch));
        table.column("file", Texts.of("column.file"), 240, null, one -> one.clash()
                        .file())
                .column(
                        "place",
                        Texts.of("column.place"),
                        120,
                        null,
                        one -> desk.say(Places.of(one.clash().place())))
                .toned(
                        "before",
                        Texts.of("column.before"),
                        180,
                        null,
                        one -> side(one.clash().before()),
                        one -> Tone.QUIET)
                .toned(
                        "ours",
                        Texts.of("column.ours"),
                        240,
                        null,
                        one -> side(one.clash().company()),
                        one -> tone(one, false))
                .toned(
                        "theirs",
                        Texts.of("column.theirs"),
                        240,
                        null,
                        one -> side(one.clash().pack()),
                        one -> tone(one, true))
                .column("choice", Texts.of("column.choice"), 140, null, one -> desk.say(choice(one)))
                .whenEmpty(Texts.of("clashes.none"))
                .whenChoiceChanges(this::offer)
                .whenOpened(one -> edit())
                .open();
        offer(Optional.empty());
    }

    /** Fetches anew. */
    void load() {
        table.reload();
    }

    private void fetch(Consumer<List<Row>> page) {
        desk.ask(new ListClashes(draft.get().name()), found -> {
            clashes = found;
            boolean first = table.chosen().isEmpty();
            page.accept(rows());
            if (first && !clashes.isEmpty() && !table.widget().isDisposed()) {
                table.select(row -> true);
            }
        });
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Clash clash : clashes) {
            Place place = new Place(clash.file(), numbers.merge(clash.file(), 1, Integer::sum));
            rows.add(new Row(place, clash, chosen.get(place)));
        }
        return rows;
    }

    private static String side(String words) {
        return words.replace("\n", " ⏎ ");
    }

    private static Tone tone(Row row, boolean their) {
        return row.theirs() == null ? Tone.INK : row.theirs() == their ? Tone.ACCENT : Tone.QUIET;
    }

    private static Text choice(Row row) {
        return row.theirs() == null
                ? Texts.of("choice.none")
                : Texts.of(row.theirs() ? "choice.theirs" : "choice.ours");
    }

    private void offer(Optional<Row> row) {
        if (row.isEmpty()) {
            List.of(ours, theirs, edit, settle).forEach(button -> button.disabled(Texts.of("clash.choose")));
            return;
        }
        ours.enabled(true);
        theirs.enabled(true);
        edit.enabled(true);
        String file = row.get().clash().file();
        boolean isDecided =
                rows().stream().filter(one -> one.clash().file().equals(file)).allMatch(one -> one.theirs() != null);
        if (isDecided) {
            settle.ask(settling(file));
        } else {
            settle.disabled(Texts.of("clash.undecided", file));
        }
    }

    private SettleClashes settling(String file) {
        List<Integer> taken = rows().stream()
                .filter(one -> one.clash().file().equals(file) && Boolean.TRUE.equals(one.theirs()))
                .map(one -> one.place().number())
                .toList();
        return new SettleClashes(draft.get().name(), file, taken);
    }

    private void choose(boolean their) {
        table.chosen().ifPresent(row -> {
            chosen.put(row.place(), their);
            table.reload();
        });
    }

    private void edit() {
        table.chosen()
                .ifPresent(row -> desk.open(
                        RuleFileEditor.object(draft.get().name(), row.clash().file())));
    }

    private void settle() {
        table.chosen().ifPresent(row -> desk.perform(settling(row.clash().file()), outcome -> {}));
    }
}
