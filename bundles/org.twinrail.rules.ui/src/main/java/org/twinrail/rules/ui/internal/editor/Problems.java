package org.twinrail.rules.ui.internal.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.api.Text;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** What is wrong with a file and what is worth a look, with the way to each place. */
final class Problems {
    private static final int HEIGHT = 104;
    private static final int PLACE = 210;

    private final Desk desk;
    private final Composite area;
    private final Label state;
    private final Table table;
    private final TableColumn words;
    private List<Trouble> shown = List.of();

    /** An empty list; somebody hears which one the person goes to. */
    Problems(Composite parent, Desk desk, Consumer<Trouble> chosen) {
        this.desk = desk;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(Boxes.bare(desk, 1));
        area.setLayoutData(Boxes.across());
        state = Looks.named(Boxes.label(area, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "rule.state");
        state.setLayoutData(Boxes.across());
        table = Looks.named(new Table(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), "rule.problems");
        GridData place = new GridData(SWT.FILL, SWT.FILL, true, false);
        place.heightHint = desk.looks().px(HEIGHT);
        table.setLayoutData(place);
        new TableColumn(table, SWT.LEFT).setWidth(desk.looks().px(PLACE));
        words = new TableColumn(table, SWT.LEFT);
        table.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.DefaultSelection, event -> go(chosen));
        table.addListener(SWT.MouseUp, event -> go(chosen));
        Boxes.show(table, false);
    }

    private void go(Consumer<Trouble> chosen) {
        int index = table.getSelectionIndex();
        if (index >= 0 && index < shown.size() && shown.get(index).file().isEmpty()) {
            chosen.accept(shown.get(index));
        }
    }

    private void fit() {
        int widest = shown.stream()
                .mapToInt(t -> desk.looks().px(Widths.of(desk.say(t.text())) + 24))
                .max()
                .orElse(0);
        words.setWidth(
                Math.max(widest, table.getClientArea().width - desk.looks().px(PLACE)));
    }

    /** Says that a check is under way; what was found before stays until it is answered. */
    void checking() {
        say(Texts.of("editor.checking"), Tone.QUIET);
    }

    private void say(Text text, Tone tone) {
        desk.looks().dress(state, Type.PLAIN, tone);
        state.setText(desk.say(text));
    }

    /** Lists what was found. */
    void show(List<Trouble> troubles, Function<Trouble, Text> place) {
        boolean other = !troubles.equals(shown);
        shown = List.copyOf(troubles);
        long faults = troubles.stream().filter(Trouble::fault).count();
        long hints = troubles.size() - faults;
        if (troubles.isEmpty()) {
            say(Texts.of("editor.well"), Tone.JOINT);
        } else {
            say(Texts.of("editor.found", faults, hints), faults > 0 ? Tone.WARNING : Tone.ACCENT);
        }
        if (!other) {
            return;
        }
        table.removeAll();
        for (Trouble trouble : shown) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(
                    0,
                    desk.looks()
                            .icon(
                                    trouble.fault() ? "circle-alert" : "circle-help",
                                    trouble.fault() ? Tone.WARNING : Tone.ACCENT));
            item.setText(0, trouble.file().isEmpty() ? desk.say(place.apply(trouble)) : trouble.file());
            item.setText(1, desk.say(trouble.text()));
        }
        fit();
        if (Boxes.show(table, !shown.isEmpty())) {
            area.getParent().layout(true, true);
        }
    }
}
