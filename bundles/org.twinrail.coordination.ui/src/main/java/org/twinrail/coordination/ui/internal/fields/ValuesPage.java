package org.twinrail.coordination.ui.internal.fields;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.twinrail.coordination.fields.FieldValue;
import org.twinrail.coordination.fields.ListFieldValues;
import org.twinrail.coordination.fields.ListFields;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.SearchField;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.FilterCombo;

/** The objects on which a chosen field is filled in, filtered and sorted by what it says. Belongs to its UI thread. */
final class ValuesPage {
    private static final String BETWEEN = "/";

    private final Desk desk;
    private final FilterCombo field;
    private final Text words;
    private final Text from;
    private final Text to;
    private final PagedTable<FieldValue> table;

    ValuesPage(Composite parent, Desk desk, ZoneId zone) {
        this.desk = desk;
        People people = People.of(desk, this::refresh);
        ValueWords shown = new ValueWords(desk, people);
        GridLayout page = new GridLayout();
        page.marginWidth = desk.looks().px(Looks.UNIT);
        page.marginHeight = desk.looks().px(Looks.UNIT);
        parent.setLayout(page);
        Composite bar = Rows.row(parent, desk);
        field = new FilterCombo(
                bar,
                desk,
                "values.field",
                Texts.of("values.choose"),
                (at, typed, loaded) -> desk.ask(
                        new ListFields(null, null),
                        fields -> loaded.accept(fields.stream()
                                .map(one -> new Choice(
                                        one.kind() + BETWEEN + one.code(),
                                        desk.say(Texts.kind(one.kind())) + " · " + desk.say(one.name())))
                                .toList())),
                this::refresh);
        words = SearchField.of(bar, desk, "values.words", Texts.of("values.words"), this::refresh);
        from = SearchField.of(bar, desk, "values.from", Texts.of("values.from"), this::refresh);
        to = SearchField.of(bar, desk, "values.to", Texts.of("values.to"), this::refresh);
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new PagedTable<FieldValue>(area, desk, "values.table", this::load)
                .column("object", Texts.of("column.object"), 240, "object", value -> value.object()
                        .id())
                .column("value", Texts.of("column.value"), 260, "value", shown::of)
                .column("by", Texts.of("column.by"), 100, null, value -> people.name(value.setBy()))
                .column("at", Texts.of("column.at"), 140, null, value -> Shown.moment(value.setAt(), zone))
                .knownBy(FieldValue::object)
                .whenOpened(value -> desk.open(value.object()))
                .whenEmpty(Texts.of("values.none"))
                .open();
        desk.whenChanged(table::reload);
    }

    private void load(int offset, int limit, String sort, Consumer<List<FieldValue>> page) {
        if (field.value().isEmpty()) {
            page.accept(List.of());
            return;
        }
        String[] chosen = field.value().split(BETWEEN, 2);
        desk.ask(
                new ListFieldValues(
                        chosen[0], chosen[1], words.getText(), from.getText(), to.getText(), sort, limit, offset),
                page);
    }

    private void refresh() {
        // People may be known before there is a table.
        if (table != null) {
            table.refresh();
        }
    }
}
