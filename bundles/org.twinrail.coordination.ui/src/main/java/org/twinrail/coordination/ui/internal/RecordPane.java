package org.twinrail.coordination.ui.internal;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.coordination.ConflictDetails.Step;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.Shown;

/** The record of a conflict, the latest first: when, who, what was done, and what was said; what is chosen stands below in full. */
final class RecordPane {
    private static final int AT = 150;
    private static final int BY = 110;
    private static final int EVENT = 120;
    private static final int SAID = 200;

    private final Desk desk;
    private final ZoneId zone;
    private final Table table;
    private final Label whole;

    RecordPane(Composite parent, Desk desk, ZoneId zone) {
        this.desk = desk;
        this.zone = zone;
        parent.setLayout(Grids.bare(desk, 1));
        Grids.label(parent, desk, SWT.NONE, Type.STRONG, Tone.INK).setText(desk.say(Texts.of("record.title")));
        table = Looks.named(new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER), "conflict.record");
        table.setHeaderVisible(true);
        table.setLayoutData(Grids.all(1));
        column("column.at", AT);
        column("column.by", BY);
        column("column.event", EVENT);
        column("column.said", SAID);
        table.addListener(SWT.Resize, event -> fit());
        table.addListener(SWT.Selection, event -> choose());
        whole = Looks.named(Grids.label(parent, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "conflict.said");
        whole.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(desk.say(Texts.of(key)));
        column.setWidth(desk.looks().px(width));
    }

    /** What was said takes the room the others leave. */
    private void fit() {
        int others = 0;
        for (int i = 0; i < table.getColumnCount() - 1; i++) {
            others += table.getColumn(i).getWidth();
        }
        table.getColumn(table.getColumnCount() - 1)
                .setWidth(Math.max(desk.looks().px(SAID), table.getClientArea().width - others));
    }

    void show(List<Step> steps) {
        table.removeAll();
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(new String[] {
                Shown.moment(step.at(), zone),
                desk.say(step.by().name()),
                desk.say(step.title()),
                desk.say(step.text()).replaceAll("\\s+", " ")
            });
            item.setForeground(2, desk.looks().color(tone(step)));
            item.setData(step);
        }
        table.select(0);
        choose();
    }

    private static Tone tone(Step step) {
        return switch (step.event()) {
            case MOVED_UP, REMINDED, DISCOUNTED -> Tone.WARNING;
            case AGREED, SETTLED, DECIDED -> Tone.JOINT;
            default -> Tone.INK;
        };
    }

    private void choose() {
        TableItem[] chosen = table.getSelection();
        whole.setText(chosen.length == 0 ? "" : desk.say(((Step) chosen[0].getData()).text()));
        table.getParent().layout(true, true);
    }
}
