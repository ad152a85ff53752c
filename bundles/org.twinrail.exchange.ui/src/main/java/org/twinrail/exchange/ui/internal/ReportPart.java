package org.twinrail.exchange.ui.internal;

import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.api.exchange.Importer;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** What an import did or would do: the counts, what is wrong by line, the rows to correct, and the way to undo it. */
final class ReportPart {
    private static final String[] COUNTS = {
        "created", "updated", "unchanged", "skipped", "refused", "waiting", "failed", "raised"
    };
    private static final int LINE = 70;
    private static final int COLUMN = 160;
    private static final int WHAT = 760;

    private final Desk desk;
    private final Composite box;
    private final Label[] figures = new Label[COUNTS.length];
    private final Label title;
    private final Table errors;
    private final Button rejects;
    private final Button undo;
    private final UndoOffer offer;
    private Importer.Report shown;

    ReportPart(Composite parent, ImportPage page, String name) {
        this.desk = page.desk();
        this.offer = new UndoOffer(page);
        Parts parts = page.parts();
        box = new Composite(parent, SWT.NONE);
        box.setLayout(parts.grid(1));
        Composite counts = parts.row(box, COUNTS.length);
        for (int i = 0; i < COUNTS.length; i++) {
            figures[i] = desk.looks()
                    .dress(Looks.named(new Label(counts, SWT.NONE), name + "." + COUNTS[i]), Type.FIGURE, Tone.INK);
            figures[i].setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        }
        for (String count : COUNTS) {
            parts.label(counts, Texts.of("count." + count), Type.SMALL, Tone.QUIET)
                    .setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        }
        Composite head = parts.row(box, 3);
        title = parts.label(head, Texts.of("errors.title"), Type.STRONG, Tone.INK);
        title.setLayoutData(Parts.wide());
        rejects = parts.button(head, name + ".rejects", Texts.of("rejects"), this::save);
        undo = parts.button(head, name + ".undo", Texts.of("undo"), () -> offer.undo(shown));
        errors = Looks.named(new Table(box, SWT.FULL_SELECTION | SWT.BORDER), name + ".errors");
        errors.setHeaderVisible(true);
        errors.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        column("errors.line", SWT.RIGHT, LINE);
        column("errors.column", SWT.LEFT, COLUMN);
        column("errors.what", SWT.LEFT, WHAT);
    }

    private void column(String key, int align, int width) {
        TableColumn column = new TableColumn(errors, align);
        column.setText(desk.say(Texts.of(key)));
        column.setWidth(desk.looks().px(width));
    }

    Composite control() {
        return box;
    }

    void clear() {
        box.setVisible(false);
    }

    void show(Importer.Report report) {
        shown = report;
        long[] counts = {
            report.created(),
            report.updated(),
            report.unchanged(),
            report.skipped(),
            report.refused(),
            report.waiting(),
            report.failed(),
            report.raised()
        };
        for (int i = 0; i < counts.length; i++) {
            figures[i].setText(String.valueOf(counts[i]));
            boolean bad = counts[i] > 0 && (COUNTS[i].equals("refused") || COUNTS[i].equals("failed"));
            figures[i].setForeground(desk.looks().color(bad ? Tone.WARNING : counts[i] == 0 ? Tone.QUIET : Tone.INK));
        }
        errors.removeAll();
        for (Importer.RowError error : report.errors()) {
            TableItem item = new TableItem(errors, SWT.NONE);
            item.setText(0, String.valueOf(error.line()));
            item.setText(1, error.problem().where());
            item.setText(2, desk.say(error.problem().what()));
        }
        TableColumn what = errors.getColumn(2);
        what.pack();
        what.setWidth(Math.max(desk.looks().px(WHAT), what.getWidth()));
        boolean wrong = !report.errors().isEmpty();
        title.setText(desk.say(wrong ? Texts.of("errors.title") : Texts.of("errors.none")));
        Parts.show(errors, wrong);
        Parts.show(rejects, report.rejects() != null);
        Parts.show(undo, offer.isFor(report));
        box.setVisible(true);
        box.layout(true, true);
    }

    private void save() {
        Path file = shown.rejects();
        desk.offerFile(file, file.getFileName().toString());
    }
}
