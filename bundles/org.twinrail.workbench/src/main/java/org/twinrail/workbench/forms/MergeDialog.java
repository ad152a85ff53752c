package org.twinrail.workbench.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** Somebody else changed the same object meanwhile: every changed field in its three states, to keep one's own or theirs. */
final class MergeDialog {
    private static final int WIDTH = 190;

    private final Form form;
    private final Desk desk;
    private final Looks looks;
    private final ThreeWay compared;
    private final Shell shell;
    private final Map<String, Button> mine = new LinkedHashMap<>();
    private final Map<String, Button> theirs = new LinkedHashMap<>();

    MergeDialog(Form form, Shell over, ThreeWay compared) {
        this.form = form;
        this.desk = form.desk;
        this.looks = desk.looks();
        this.compared = compared;
        shell = new Shell(over, SWT.APPLICATION_MODAL | SWT.DIALOG_TRIM | SWT.RESIZE);
        Looks.named(looks.ground(shell, Tone.PAPER), "merge");
        shell.setText(desk.say(Texts.of("merge.title")));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = looks.px(3 * Looks.UNIT);
        layout.marginHeight = looks.px(2 * Looks.UNIT);
        layout.verticalSpacing = looks.px(2 * Looks.UNIT);
        shell.setLayout(layout);
    }

    void open(Consumer<Map<String, String>> chosen) {
        Label words = Looks.named(new Label(shell, SWT.WRAP), "merge.words");
        words.setText(desk.say(Texts.of(compared.clashes() ? "merge.clash" : "merge.apart")));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = looks.px(4 * WIDTH);
        words.setLayoutData(wide);
        table();
        buttons(chosen);
        shell.pack();
        Rectangle area = desk.shell().getBounds();
        Point size = shell.getSize();
        shell.setLocation(
                area.x + Math.max(0, (area.width - size.x) / 2), area.y + Math.max(0, (area.height - size.y) / 3));
        shell.open();
    }

    private void table() {
        Composite grid = new Composite(shell, SWT.NONE);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.horizontalSpacing = looks.px(2 * Looks.UNIT);
        layout.verticalSpacing = looks.px(Looks.UNIT);
        grid.setLayout(layout);
        for (String head : new String[] {"merge.field", "merge.original", "merge.theirs", "merge.mine"}) {
            looks.dress(new Label(grid, SWT.NONE), Type.SMALL, Tone.QUIET).setText(desk.say(Texts.of(head)));
        }
        for (Field field : form.fields) {
            compared.rows().stream()
                    .filter(row -> row.key().equals(field.key()))
                    .forEach(row -> row(grid, field, row));
        }
    }

    private void row(Composite grid, Field field, ThreeWay.Row row) {
        Tone tone = row.clashes() ? Tone.WARNING : Tone.INK;
        cell(looks.dress(new Label(grid, SWT.WRAP), Type.STRONG, tone)).setText(desk.say(field.label()));
        cell(looks.dress(new Label(grid, SWT.WRAP), Type.PLAIN, Tone.QUIET)).setText(shown(field, row.original()));
        // Each row is a group of its own, and so a composite: radio buttons of one parent exclude each other.
        Composite pair = new Composite(grid, SWT.NONE);
        GridData two = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        pair.setLayoutData(two);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = looks.px(2 * Looks.UNIT);
        pair.setLayout(layout);
        Button other = choice(pair, "merge." + row.key() + ".theirs", shown(field, row.theirs()));
        Button own = choice(pair, "merge." + row.key() + ".mine", shown(field, row.mine()));
        own.setSelection(row.mineByDefault());
        other.setSelection(!row.mineByDefault());
        mine.put(row.key(), own);
        theirs.put(row.key(), other);
    }

    private Label cell(Label label) {
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = looks.px(WIDTH);
        label.setLayoutData(place);
        return label;
    }

    private Button choice(Composite parent, String id, String text) {
        Button button = Looks.named(new Button(parent, SWT.RADIO | SWT.WRAP), id);
        button.setText(text);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = looks.px(WIDTH);
        button.setLayoutData(place);
        return button;
    }

    private String shown(Field field, String value) {
        return value.isEmpty() ? desk.say(Texts.of("merge.nothing")) : field.shown(value);
    }

    private void buttons(Consumer<Map<String, String>> chosen) {
        Composite row = new Composite(shell, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        row.setLayout(layout);
        button(row, "merge.all.theirs", Texts.of("merge.all.theirs"), () -> all(false));
        button(row, "merge.all.mine", Texts.of("merge.all.mine"), () -> all(true));
        Button back = button(row, "merge.back", Texts.of("merge.back"), shell::close);
        back.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        Button take = button(row, "merge.take", Texts.of("merge.take"), () -> {
            Set<String> own = mine.entrySet().stream()
                    .filter(entry -> entry.getValue().getSelection())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            shell.close();
            chosen.accept(compared.chosen(own));
        });
        shell.setDefaultButton(take);
    }

    private Button button(Composite row, String id, Text text, Runnable then) {
        Button button = Looks.named(new Button(row, SWT.PUSH), id);
        button.setText(desk.say(text));
        button.addListener(SWT.Selection, event -> then.run());
        return button;
    }

    private void all(boolean own) {
        mine.values().forEach(button -> button.setSelection(own));
        theirs.values().forEach(button -> button.setSelection(!own));
    }
}
