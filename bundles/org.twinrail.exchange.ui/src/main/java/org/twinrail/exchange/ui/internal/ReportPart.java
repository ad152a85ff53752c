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
import org.twinrail.api.Text;
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
        title = Looks.named(parts.label(head, Texts.of("errors.title"), Type.STRONG, Tone.INK), name + ".said");
        title.setLayoutData(Parts.wide());
        rejects = parts.button(head, name + ".rejects", Texts.of("rejects"), this::save);
        undo = parts.button(head, name + ".undo", Texts.of("undo"), () -> offer.undo(shown, this::undone));
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
            row(
                    String.valueOf(error.line()),
                    error.problem().where(),
                    error.problem().what());
        }
        head(report.errors().isEmpty() ? Texts.of("errors.none") : Texts.of("errors.title"));
        Parts.show(rejects, report.rejects() != null);
        Parts.show(undo, offer.isFor(report));
        box.setVisible(true);
        box.layout(true, true);
    }

    /** What was kept stands where the errors stood; what was stopped half-way, or kept, can be tried again. */
    private void undone(Importer.UndoReport report) {
        errors.removeAll();
        for (Importer.Kept kept : report.reasons()) {
            row("", kept.object() == null ? "" : kept.object().id(), kept.reason());
        }
        long stands = report.kept() + report.refused();
        head(Texts.of(report.cancelled() ? "undo.stopped" : "undo.done", report.undone(), stands));
        Parts.show(rejects, false);
        Parts.show(undo, report.cancelled() || stands > 0);
        box.layout(true, true);
    }

    private void row(String line, String column, Text what) {
        TableItem item = new TableItem(errors, SWT.NONE);
        item.setText(0, line);
        item.setText(1, column);
        item.setText(2, desk.say(what));
    }

    private void head(Text words) {
        title.setText(desk.say(words));
        TableColumn what = errors.getColumn(2);
        what.pack();
        what.setWidth(Math.max(desk.looks().px(WHAT), what.getWidth()));
        Parts.show(errors, errors.getItemCount() > 0);
    }

    private void save() {
        Path file = shown.rejects();
        desk.offerFile(file, file.getFileName().toString());
    }
}
