package org.twinrail.workbench.internal;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.api.Firing;
import org.twinrail.api.Verdict;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Fact;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.internal.WhyTables.Column;

/** The rules that fired; for the one that is chosen the facts it looked at, and its own text or row. */
final class FiringsPane {
    private final Desk desk;
    private final Verdict verdict;
    private final SashForm parts;
    private final Table facts;
    private final RuleSourcePane source;

    FiringsPane(Composite parent, Desk desk, Verdict verdict) {
        this.desk = desk;
        this.verdict = verdict;
        parts = new SashForm(parent, SWT.VERTICAL);
        Table firings = WhyTables.table(
                parts,
                desk,
                "why.firings",
                new Column("why.rule", 270),
                new Column("why.file", 390),
                new Column("why.place", 120));
        facts = WhyTables.table(
                parts,
                desk,
                "why.facts",
                new Column("why.fact", 200),
                new Column("why.field", 250),
                new Column("why.value", 330));
        source = new RuleSourcePane(parts, desk, "why.source");
        for (Firing firing : verdict.firings()) {
            new TableItem(firings, SWT.NONE)
                    .setText(new String[] {firing.rule(), firing.file(), WhyTables.place(firing.place(), desk)});
        }
        firings.addListener(SWT.Selection, event -> show(verdict.firings().get(firings.getSelectionIndex())));
        if (!verdict.firings().isEmpty()) {
            firings.setSelection(0);
            show(verdict.firings().get(0));
        }
    }

    SashForm control() {
        return parts;
    }

    private void show(Firing firing) {
        facts.removeAll();
        firing.facts().forEach(this::add);
        source.show(firing.file(), firing.place(), verdict.rulesVersion());
    }

    /** Field by field; what is no record, as it is. */
    private void add(String text) {
        List<Fact> read = Fact.of(text);
        if (read.isEmpty()) {
            new TableItem(facts, SWT.NONE).setText(2, text);
        }
        for (Fact fact : read) {
            TableItem head = new TableItem(facts, SWT.NONE);
            head.setText(0, WhyTables.kind(fact.kind(), desk));
            head.setBackground(desk.looks().color(Tone.SHADE));
            fact.fields().forEach((field, value) -> new TableItem(facts, SWT.NONE)
                    .setText(new String[] {"", WhyTables.field(field, desk), value}));
        }
    }
}
