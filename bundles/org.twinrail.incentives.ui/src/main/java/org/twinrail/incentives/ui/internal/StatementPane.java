package org.twinrail.incentives.ui.internal;

import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.incentives.Assessment.Kind;
import org.twinrail.incentives.Assessment.Line;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.Shown;

/** What one person gets, line by line, each with how it came about and a way to the rules and facts behind it (D33). */
final class StatementPane {
    private static final int KIND = 110;
    private static final int AMOUNT = 120;
    private static final int LEAST_TEXT = 160;

    private final Desk desk;
    private final Label name;
    private final Label total;
    private final Table lines;
    private final Label whole;
    private final Button why;

    StatementPane(Composite parent, Desk desk) {
        this.desk = desk;
        parent.setLayout(Grids.bare(desk, 2));
        name = Looks.named(Grids.label(parent, desk, SWT.NONE, Type.STRONG, Tone.INK), "incentives.statement.name");
        name.setLayoutData(Grids.across(1));
        total = Looks.named(Grids.label(parent, desk, SWT.RIGHT, Type.TITLE, Tone.INK), "incentives.statement.total");
        total.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        lines = Looks.named(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), "incentives.lines");
        lines.setHeaderVisible(true);
        lines.setLayoutData(Grids.all(2));
        column("column.kind", SWT.LEFT, KIND);
        column("column.text", SWT.LEFT, LEAST_TEXT);
        column("column.amount", SWT.RIGHT, AMOUNT);
        lines.addListener(SWT.Resize, event -> fit());
        lines.addListener(SWT.Selection, event -> choose());
        lines.addListener(SWT.DefaultSelection, event -> explain());
        whole = Looks.named(Grids.label(parent, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "incentives.line");
        whole.setLayoutData(Grids.across(1));
        why = Looks.named(new Button(parent, SWT.PUSH), "incentives.why");
        why.setText(desk.say(Texts.of("line.why")));
        why.setImage(desk.looks().icon("circle-help", Tone.ACCENT));
        why.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        why.addListener(SWT.Selection, event -> explain());
        show(null);
    }

    private void column(String key, int style, int width) {
        TableColumn column = new TableColumn(lines, style);
        column.setText(desk.say(Texts.of(key)));
        column.setWidth(desk.looks().px(width));
    }

    /** The sentence takes what room the others leave. */
    private void fit() {
        // Not what the last column has: a window gives it all room that is left.
        int others = lines.getColumn(0).getWidth() + desk.looks().px(AMOUNT);
        int room = lines.getClientArea().width - others;
        lines.getColumn(1).setWidth(Math.max(desk.looks().px(LEAST_TEXT), room));
    }

    /** Shows what a person gets; null for nobody. */
    void show(PersonRow row) {
        lines.removeAll();
        whole.setText("");
        why.setEnabled(false);
        if (row == null) {
            name.setText(desk.say(Texts.of("statement.none")));
            total.setText("");
            return;
        }
        name.setText(desk.say(Texts.of("statement.of", row.name())));
        total.setText(Shown.money(row.total(), desk.reader()));
        if (row.statement() == null) {
            whole.setText(desk.say(Texts.of("statement.nothing")));
        } else {
            row.statement().lines().forEach(this::add);
            lines.select(0);
            choose();
        }
        lines.getParent().layout(true, true);
    }

    private void add(Line line) {
        TableItem item = new TableItem(lines, SWT.NONE);
        item.setText(new String[] {
            desk.say(Texts.of("kind." + line.kind())), sentence(line), Shown.money(line.amount(), desk.reader())
        });
        item.setForeground(0, desk.looks().color(line.kind() == Kind.POOL_SHARE ? Tone.MARKETING : Tone.SALES));
        item.setData(line);
    }

    private String sentence(Line line) {
        return Figures.amounts(desk.say(line.text()), desk.reader());
    }

    private Line chosen() {
        TableItem[] chosen = lines.getSelection();
        return chosen.length == 0 ? null : (Line) chosen[0].getData();
    }

    private void choose() {
        Line line = chosen();
        why.setEnabled(line != null);
        whole.setText(line == null ? "" : sentence(line));
        lines.getParent().layout(true, true);
    }

    private void explain() {
        Line line = chosen();
        if (line != null) {
            UUID id = line.id();
            desk.why(id);
        }
    }
}
