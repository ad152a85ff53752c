package org.twinrail.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.twinrail.api.Text;
import org.twinrail.api.exchange.Importer;
import org.twinrail.api.exchange.Mapping;
import org.twinrail.api.exchange.Preview;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The first rows as they will be recorded; a cell that cannot be read says why. */
final class PreviewStep implements Step {
    private static final int ROWS = 20;
    private static final int NUMBER = 64;
    private static final int NARROWEST = 110;
    private static final int WIDEST = 420;

    private final ImportPage page;
    private final Desk desk;
    private Table table;
    private Label said;
    private Mapping shown;

    PreviewStep(ImportPage page) {
        this.page = page;
        this.desk = page.desk();
    }

    @Override
    public String id() {
        return "preview";
    }

    @Override
    public void create(Composite parent) {
        parent.setLayout(page.parts().grid(1));
        said = desk.looks()
                .dress(Looks.named(new Label(parent, SWT.WRAP), "import.preview.said"), Type.PLAIN, Tone.QUIET);
        said.setLayoutData(Parts.wide());
        table = Looks.named(new Table(parent, SWT.FULL_SELECTION | SWT.BORDER), "import.preview");
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    @Override
    public void enter() {
        Draft draft = page.draft();
        Mapping mapping = draft.mapping();
        shown = null;
        clear();
        Importer.Order order = new Importer.Order(draft.file, mapping, true, desk.user());
        page.work(
                Texts.of("preview.reading"),
                () -> page.importer().preview(order, ROWS),
                preview -> show(preview, mapping));
    }

    /** One goes on when the rows were seen, even with faults: those rows are rejected, and may be corrected later. */
    @Override
    public boolean ready() {
        return shown != null && shown.equals(page.draft().mapping());
    }

    private void clear() {
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        said.setText("");
    }

    private void show(Preview preview, Mapping mapping) {
        shown = mapping;
        table.setRedraw(false);
        clear();
        column(Texts.of("preview.line"), SWT.RIGHT).setWidth(desk.looks().px(NUMBER));
        for (String field : preview.fields()) {
            column(page.draft().field(field).map(f -> f.title()).orElse(Text.same(field)), SWT.LEFT);
        }
        boolean whole = preview.rows().stream()
                .anyMatch(row -> row.skipped() || !row.problems().isEmpty());
        if (whole) {
            column(Texts.of("preview.row"), SWT.LEFT);
        }
        int faults = 0;
        for (Preview.Row row : preview.rows()) {
            faults += show(row, preview.fields()) ? 1 : 0;
        }
        for (int i = 1; i < table.getColumnCount(); i++) {
            TableColumn column = table.getColumn(i);
            column.pack();
            column.setWidth(
                    Math.max(desk.looks().px(NARROWEST), Math.min(desk.looks().px(WIDEST), column.getWidth())));
        }
        table.setRedraw(true);
        said.setText(desk.say(Texts.of(
                faults == 0 ? "preview.good" : "preview.faults", preview.rows().size(), faults)));
        said.setForeground(desk.looks().color(faults == 0 ? Tone.QUIET : Tone.WARNING));
    }

    private TableColumn column(Text title, int align) {
        TableColumn column = new TableColumn(table, align);
        column.setText(desk.say(title));
        return column;
    }

    /** Shows a row; true where something is wrong with it. */
    private boolean show(Preview.Row row, List<String> fields) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(0, String.valueOf(row.line()));
        boolean wrong = !row.problems().isEmpty();
        for (int i = 0; i < fields.size(); i++) {
            Preview.Cell cell = row.cells().get(fields.get(i));
            boolean good = cell.problem() == null;
            item.setText(i + 1, good ? cell.value() : "⚠ " + desk.say(cell.problem()));
            if (!good) {
                item.setForeground(i + 1, desk.looks().color(Tone.WARNING));
            }
            wrong |= !good;
        }
        List<String> whole = new ArrayList<>(
                row.problems().stream().map(p -> "⚠ " + p.in(desk.reader())).toList());
        if (row.skipped()) {
            whole.add(desk.say(Texts.of("preview.skipped")));
        }
        if (!whole.isEmpty()) {
            item.setText(fields.size() + 1, String.join("; ", whole));
            item.setForeground(fields.size() + 1, desk.looks().color(Tone.WARNING));
        }
        return wrong;
    }
}
