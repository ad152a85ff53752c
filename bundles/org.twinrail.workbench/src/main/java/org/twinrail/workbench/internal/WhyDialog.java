package org.twinrail.workbench.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.api.Firing;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.rules.ShowRule;
import org.twinrail.api.spi.Explainer.Explanation;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** Why something is as it is: the reasons, the rules that fired, the facts they looked at, and the rule's own text or row. */
final class WhyDialog {
    private static final int WIDTH = 880;
    private static final int HEIGHT = 600;

    private final Workbench workbench;
    private final Desk desk;
    private Table firings;
    private Table facts;
    private Table source;

    WhyDialog(Workbench workbench, Desk desk) {
        this.workbench = workbench;
        this.desk = desk;
    }

    void open(Explanation explanation) {
        open(explanation.title(), explanation.verdict(), explanation.details());
    }

    void open(Text title, Verdict verdict) {
        open(title, verdict, List.of());
    }

    private void open(Text title, Verdict verdict, List<Text> details) {
        Shell shell = Dialogs.shell(workbench, Texts.of("why.title"), "why", WIDTH, HEIGHT);
        label(shell, "why.what", Type.TITLE, Tone.INK, desk.say(title));
        Text effect = Texts.of("effect." + verdict.effect());
        label(shell, "why.effect", Type.STRONG, Tone.ACCENT, desk.say(effect));
        for (Reason reason : verdict.reasons()) {
            label(shell, "why.reason", Type.PLAIN, Tone.INK, desk.say(reason.text()));
            if (reason.owner() != null) {
                label(shell, "why.owner", Type.PLAIN, Tone.QUIET, desk.say(Texts.of("why.owner", reason.owner())));
            }
        }
        details.forEach(detail -> label(shell, "why.detail", Type.PLAIN, Tone.INK, desk.say(detail)));
        SashForm parts = new SashForm(shell, SWT.VERTICAL);
        parts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        firings = table(parts, "why.firings", "why.rule", "why.file", "why.place");
        facts = table(parts, "why.facts", "why.fact");
        source = Looks.named(new Table(parts, SWT.BORDER | SWT.FULL_SELECTION), "why.source");
        source.setLinesVisible(true);
        for (Firing firing : verdict.firings()) {
            TableItem item = new TableItem(firings, SWT.NONE);
            item.setText(new String[] {firing.rule(), firing.file(), firing.place()});
        }
        firings.addListener(SWT.Selection, event -> show(verdict.firings().get(firings.getSelectionIndex()), verdict));
        label(shell, "why.version", Type.SMALL, Tone.QUIET, desk.say(Texts.of("why.version", verdict.rulesVersion())));
        Dialogs.closing(workbench, shell, "why.close");
        if (!verdict.firings().isEmpty()) {
            firings.setSelection(0);
            show(verdict.firings().get(0), verdict);
        }
        shell.open();
    }

    private void label(Shell shell, String id, Type type, Tone tone, String words) {
        Label label = workbench.looks().dress(Looks.named(new Label(shell, SWT.WRAP), id), type, tone);
        label.setText(words);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private Table table(SashForm parts, String id, String... columns) {
        Table table = Looks.named(new Table(parts, SWT.BORDER | SWT.FULL_SELECTION), id);
        table.setHeaderVisible(true);
        for (String column : columns) {
            TableColumn c = new TableColumn(table, SWT.LEFT);
            c.setText(desk.say(Texts.of(column)));
            c.setWidth(workbench.looks().px((WIDTH - 60) / columns.length));
        }
        return table;
    }

    private void show(Firing firing, Verdict verdict) {
        facts.removeAll();
        firing.facts().forEach(fact -> new TableItem(facts, SWT.NONE).setText(fact));
        desk.ask(new ShowRule(firing.file(), firing.place(), verdict.rulesVersion()), this::fill);
    }

    private void fill(ShowRule.Source shown) {
        if (source.isDisposed()) {
            return;
        }
        source.setRedraw(false);
        source.removeAll();
        for (TableColumn column : source.getColumns()) {
            column.dispose();
        }
        int cells = shown.rows().stream().mapToInt(List::size).max().orElse(1);
        new TableColumn(source, SWT.RIGHT).setWidth(workbench.looks().px(50));
        for (int i = 0; i < cells; i++) {
            TableColumn column = new TableColumn(source, SWT.LEFT);
            column.setText(i < shown.head().size() ? shown.head().get(i) : "");
            workbench.looks().wide(column, shown.table() ? 130 : WIDTH - 130);
        }
        source.setHeaderVisible(shown.table());
        int number = shown.first();
        for (List<String> row : shown.rows()) {
            TableItem item = new TableItem(source, SWT.NONE);
            item.setText(0, String.valueOf(number));
            for (int i = 0; i < row.size(); i++) {
                item.setText(i + 1, row.get(i));
            }
            if (number == shown.place()) {
                item.setBackground(workbench.looks().color(Tone.NOTICE));
            }
            number++;
        }
        source.setRedraw(true);
    }
}
