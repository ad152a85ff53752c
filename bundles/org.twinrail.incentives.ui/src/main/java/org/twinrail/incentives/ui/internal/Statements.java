package org.twinrail.incentives.ui.internal;

import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.twinrail.api.Firing;
import org.twinrail.api.Money;
import org.twinrail.api.requests.Explain;
import org.twinrail.api.spi.Explainer;
import org.twinrail.incentives.Assessment;
import org.twinrail.workbench.Desk;

/** Scorecards above, statement lines below, and why a chosen line came out as it did. */
final class Statements {
    private final Desk desk;
    private final Table scorecards;
    private final Table lines;
    private final Text why;

    Statements(Composite parent, Desk desk) {
        this.desk = desk;
        parent.setLayout(new FillLayout());
        SashForm parts = new SashForm(parent, SWT.VERTICAL);
        scorecards = table(
                parts,
                "column.name",
                "column.deals",
                "column.won",
                "column.target",
                "column.attainment",
                "column.grade",
                "column.credit");
        lines = table(parts, "column.name", "column.amount", "column.text");
        why = new Text(parts, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        why.setMessage(desk.say(Texts.of("why.none")));
        why.setData("id", "incentives.why");
        lines.setData("id", "incentives.lines");
        lines.addListener(SWT.Selection, event -> explain());
        parts.setWeights(new int[] {4, 4, 2});
    }

    private Table table(Composite parent, String... columns) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        for (String column : columns) {
            boolean words =
                    column.equals("column.name") || column.equals("column.text") || column.equals("column.grade");
            TableColumn c = new TableColumn(table, words ? SWT.LEFT : SWT.RIGHT);
            c.setText(desk.say(Texts.of(column)));
            c.setWidth(column.equals("column.text") ? 560 : 130);
        }
        return table;
    }

    /** Shows an assessment; null for none. */
    void show(Assessment assessment) {
        scorecards.removeAll();
        lines.removeAll();
        why.setText("");
        if (assessment == null) {
            return;
        }
        for (Assessment.Scorecard card : assessment.scorecards()) {
            new TableItem(scorecards, SWT.NONE).setText(new String[] {
                card.name(),
                String.valueOf(card.deals()),
                text(card.won()),
                text(card.target()),
                card.attainment() == null ? "" : card.attainment().toPlainString() + "%",
                card.grade(),
                text(card.credit())
            });
        }
        for (Assessment.Statement statement : assessment.statements()) {
            for (Assessment.Line line : statement.lines()) {
                TableItem item = new TableItem(lines, SWT.NONE);
                item.setText(new String[] {statement.name(), text(line.amount()), desk.say(line.text())});
                item.setData(line.id());
            }
        }
    }

    private void explain() {
        TableItem[] chosen = lines.getSelection();
        if (chosen.length == 1) {
            desk.ask(new Explain((UUID) chosen[0].getData()), explanation -> why.setText(words(explanation)));
        }
    }

    private String words(Explainer.Explanation explanation) {
        StringBuilder words = new StringBuilder(desk.say(explanation.title())).append('\n');
        explanation.verdict().reasons().forEach(r -> words.append(desk.say(r.text()))
                .append('\n'));
        for (Firing firing : explanation.verdict().firings()) {
            words.append(desk.say(Texts.of("why.rule", firing.rule(), firing.file(), firing.place())))
                    .append('\n');
            firing.facts().forEach(fact -> words.append("    ").append(fact).append('\n'));
        }
        explanation.details().forEach(d -> words.append(desk.say(d)).append('\n'));
        return words.toString();
    }

    private static String text(Money money) {
        return money == null ? "" : money.toString();
    }
}
