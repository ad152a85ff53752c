package org.twinrail.workbench.internal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.api.rules.versions.WhyNot;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.internal.WhyTables.Column;

/** The rules that came nearest and did not fire; for the one that is chosen, which of its conditions held and which failed. */
final class WhyNotPane {
    private static final int NEAREST = 20;

    private final Desk desk;
    private final String version;
    private final SashForm parts;
    private final Table rules;
    private final Table conditions;
    private final RuleSourcePane source;
    private List<WhyNot.Rule> answer = List.of();

    WhyNotPane(Composite parent, Desk desk, String version) {
        this.desk = desk;
        this.version = version;
        parts = new SashForm(parent, SWT.VERTICAL);
        rules = WhyTables.table(
                parts,
                desk,
                "why.not.rules",
                new Column("why.rule", 230),
                new Column("why.file", 270),
                new Column("why.place", 90),
                new Column("why.not.failed", 230));
        conditions = WhyTables.table(
                parts,
                desk,
                "why.not.conditions",
                new Column("why.not.held", 90),
                new Column("why.fact", 220),
                new Column("why.not.condition", 470));
        source = new RuleSourcePane(parts, desk, "why.not.source");
        rules.addListener(SWT.Selection, event -> {
            int index = rules.getSelectionIndex();
            if (index < answer.size()) {
                show(answer.get(index));
            }
        });
    }

    SashForm control() {
        return parts;
    }

    /** Asks about an action. */
    void ask(UUID action) {
        new TableItem(rules, SWT.NONE).setText(desk.say(Texts.of("why.not.asking")));
        desk.ask(new WhyNot(action, null, NEAREST), this::fill);
    }

    private void fill(List<WhyNot.Rule> found) {
        if (rules.isDisposed()) {
            return;
        }
        answer = found;
        rules.removeAll();
        for (WhyNot.Rule rule : found) {
            new TableItem(rules, SWT.NONE)
                    .setText(
                            new String[] {rule.rule(), rule.file(), WhyTables.place(rule.place(), desk), failed(rule)});
        }
        if (!found.isEmpty()) {
            rules.setSelection(0);
            show(found.get(0));
        }
    }

    private String failed(WhyNot.Rule rule) {
        return rule.together()
                ? desk.say(Texts.of("why.not.together"))
                : rule.conditions().stream()
                        .filter(condition -> !condition.held())
                        .map(WhyNot.Condition::text)
                        .collect(Collectors.joining(" · "));
    }

    private void show(WhyNot.Rule rule) {
        conditions.removeAll();
        for (WhyNot.Condition condition : rule.conditions()) {
            TableItem item = new TableItem(conditions, SWT.NONE);
            item.setText(new String[] {
                desk.say(Texts.of(condition.held() ? "why.not.yes" : "why.not.no")),
                WhyTables.kind(condition.fact(), desk),
                condition.text()
            });
            item.setForeground(0, desk.looks().color(condition.held() ? Tone.QUIET : Tone.WARNING));
        }
        source.show(rule.file(), rule.place(), version);
    }
}
