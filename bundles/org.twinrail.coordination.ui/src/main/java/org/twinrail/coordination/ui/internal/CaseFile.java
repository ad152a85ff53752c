package org.twinrail.coordination.ui.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.twinrail.api.Effect;
import org.twinrail.api.Firing;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.ConflictState;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.ShowConflict;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** One conflict's case: what happened, the evidence, every step of the record, which rule found it, and the decision. */
final class CaseFile {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Desk desk;
    private final ZoneId zone;
    private final Label sentence;
    private final Label why;
    private final Table evidence;
    private final Table record;
    private final Text decision;
    private final Button decide;
    private UUID shown;

    CaseFile(Composite parent, Desk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
        parent.setBackground(desk.looks().color(Looks.Tone.PAPER));
        GridLayout layout = new GridLayout(2, false);
        layout.verticalSpacing = Looks.UNIT;
        parent.setLayout(layout);
        sentence = label(parent, Texts.of("case.none"));
        sentence.setFont(desk.looks().font(Looks.Type.STRONG));
        why = label(parent, org.twinrail.api.Text.EMPTY);
        why.setForeground(desk.looks().color(Looks.Tone.QUIET));
        evidence = table(parent, "column.evidence", "column.snapshot");
        record = table(parent, "column.at", "column.by", "column.event", "column.said");
        decision = new Text(parent, SWT.BORDER);
        decision.setMessage(desk.say(Texts.of("case.decision")));
        decision.setData("id", "conflicts.decision");
        decision.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        decide = new Button(parent, SWT.PUSH);
        decide.setText(desk.say(Texts.of("case.decide")));
        decide.setData("id", "conflicts.decide");
        decide.setEnabled(false);
        decide.addListener(SWT.Selection, event -> decide());
    }

    private Label label(Composite parent, org.twinrail.api.Text text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(desk.say(text));
        label.setForeground(desk.looks().color(Looks.Tone.INK));
        label.setBackground(desk.looks().color(Looks.Tone.PAPER));
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return label;
    }

    private Table table(Composite parent, String... columns) {
        Table table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        for (String column : columns) {
            TableColumn c = new TableColumn(table, SWT.LEFT);
            c.setText(desk.say(Texts.of(column)));
            c.setWidth(column.equals(columns[columns.length - 1]) ? 340 : 120);
        }
        return table;
    }

    void show(UUID conflict) {
        shown = conflict;
        desk.ask(new ShowConflict(conflict), details -> {
            if (conflict.equals(shown)) {
                fill(details);
            }
        });
    }

    private void fill(ConflictDetails details) {
        sentence.setText(desk.say(details.conflict().sentence()));
        why.setText(details.trace().stream().findFirst().map(this::rule).orElse(""));
        evidence.removeAll();
        details.evidence().forEach(e -> new TableItem(evidence, SWT.NONE)
                .setText(new String[] {e.object().toString(), e.snapshot() == null ? "" : e.snapshot()}));
        record.removeAll();
        details.steps().forEach(s -> new TableItem(record, SWT.NONE)
                .setText(
                        new String[] {time(s.at()), desk.say(s.by().name()), desk.say(s.title()), desk.say(s.text())}));
        decide.setEnabled(false);
        decide.setToolTipText("");
        if (details.conflict().state() == ConflictState.OPEN) {
            ask();
        }
        sentence.getParent().layout(true, true);
    }

    /** The button says why where the rules would refuse. */
    private void ask() {
        UUID asked = shown;
        desk.preview(new DecideConflict(asked, "-", null), verdict -> {
            if (asked.equals(shown)) {
                boolean refused = verdict.effect() == Effect.REFUSE;
                decide.setEnabled(!refused);
                decide.setToolTipText(
                        refused ? desk.say(verdict.reasons().get(0).text()) : "");
            }
        });
    }

    private void decide() {
        UUID conflict = shown;
        desk.perform(new DecideConflict(conflict, decision.getText().strip(), null), outcome -> {
            decision.setText("");
            show(conflict);
        });
    }

    private String rule(Firing firing) {
        return desk.say(Texts.of("case.rule", firing.rule(), firing.file(), firing.place()));
    }

    private String time(Instant at) {
        return MINUTES.format(at.atZone(zone));
    }
}
