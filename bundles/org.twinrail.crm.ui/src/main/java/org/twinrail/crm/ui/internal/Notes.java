package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.Touch;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;

/** What was said with a customer: the touches that have a note, and the chosen one's in full. */
final class Notes {
    private static final int MOST = 1000;

    private final Desk desk;
    private final String customer;
    private final PagedTable<Touch> table;

    Notes(Composite parent, Desk desk, Clock clock, People people, String customer) {
        this.desk = desk;
        this.customer = customer;
        parent.setLayout(new FillLayout());
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        halves.setSashWidth(Looks.UNIT);
        Composite left = new Composite(halves, SWT.NONE);
        Text whole = Looks.named(
                new Text(halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER),
                "customer.notes.text");
        halves.setWeights(new int[] {3, 2});
        table = new PagedTable<Touch>(
                        left,
                        desk,
                        "customer.notes.table",
                        (offset, limit, sort, page) -> ask(found -> page.accept(slice(found, offset, limit))))
                .column("at", Texts.of("column.on"), 135, null, touch -> TouchTable.when(touch, clock))
                .column("by", Texts.of("column.by"), 80, null, touch -> people.name(touch.by()))
                .column("channel", Texts.of("column.channel"), 80, null, t -> Words.channel(desk, t.channel()))
                .column("note", Texts.of("column.note"), 300, null, touch -> touch.note()
                        .replace('\n', ' '))
                .whenChosen(touch -> whole.setText(touch.note()))
                .whenEmpty(Texts.of("notes.none"))
                .open();
    }

    private void ask(Consumer<List<Touch>> noted) {
        desk.ask(
                new ListTouches(customer, null, null, null, null, null, null, MOST, 0),
                found -> noted.accept(
                        found.stream().filter(touch -> !touch.note().isEmpty()).toList()));
    }

    private static List<Touch> slice(List<Touch> all, int offset, int limit) {
        return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
    }

    void reload() {
        table.reload();
    }
}
