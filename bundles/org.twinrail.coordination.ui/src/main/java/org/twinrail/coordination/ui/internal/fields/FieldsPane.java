package org.twinrail.coordination.ui.internal.fields;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.ObjectRef;
import org.twinrail.coordination.fields.FieldValue;
import org.twinrail.coordination.fields.SetField;
import org.twinrail.coordination.fields.ShowFields;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** The company's own fields of one object, filled in or not. Belongs to its UI thread. */
final class FieldsPane {
    /** Who goes through a list with the arrow keys does not ask for each row. */
    private static final int REST_MILLIS = 150;

    private final Desk desk;
    private final Clock clock;
    private final ObjectRef object;
    private final People people;
    private final ValueWords words;
    private final RuledButton set;
    private final PagedTable<FieldValue> table;
    private final Pause rest;

    FieldsPane(Composite parent, Desk desk, Clock clock, ObjectRef object) {
        this.desk = desk;
        this.clock = clock;
        this.object = object;
        this.people = People.of(desk, this::reload);
        this.words = new ValueWords(desk, people);
        GridLayout page = new GridLayout();
        page.marginWidth = desk.looks().px(Looks.UNIT);
        page.marginHeight = desk.looks().px(Looks.UNIT);
        parent.setLayout(page);
        Composite bar = Rows.row(parent, desk);
        set = new RuledButton(bar, desk, people, "fields.set", Texts.of("set"), "pencil")
                .whenPressed(() -> table().chosen().ifPresent(this::fill));
        rest = new Pause(bar, REST_MILLIS, this::ask);
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new PagedTable<FieldValue>(
                        area,
                        desk,
                        "fields.table",
                        PagedTable.Source.whole(all -> desk.ask(new ShowFields(object.toString()), all)))
                .toned(
                        "name",
                        Texts.of("column.name"),
                        180,
                        null,
                        this::name,
                        value -> missing(value) ? Tone.WARNING : Tone.INK)
                .column("value", Texts.of("column.value"), 240, null, words::of)
                .column(
                        "type",
                        Texts.of("column.type"),
                        80,
                        null,
                        v -> desk.say(Texts.type(v.field().type())))
                .column(
                        "help",
                        Texts.of("column.help"),
                        240,
                        null,
                        value -> desk.say(value.field().help()))
                .column("by", Texts.of("column.by"), 90, null, value -> people.name(value.setBy()))
                .column(
                        "at",
                        Texts.of("column.at"),
                        130,
                        null,
                        v -> v.setAt() == null ? "" : Shown.moment(v.setAt(), clock.getZone()))
                .knownBy(value -> value.field().code())
                .whenChoiceChanges(value -> choose())
                .whenOpened(this::fill)
                .whenEmpty(Texts.of("section.none"))
                .open();
    }

    private static boolean missing(FieldValue value) {
        return value.field().required()
                && value.value().isEmpty()
                && !value.field().retired();
    }

    private String name(FieldValue value) {
        String name = desk.say(value.field().name());
        return value.field().retired()
                ? desk.say(Texts.of("name.retired", name))
                : missing(value) ? desk.say(Texts.of("name.missing", name)) : name;
    }

    private PagedTable<FieldValue> table() {
        return table;
    }

    private void choose() {
        set.enabled(false);
        rest.again();
    }

    private void ask() {
        table.chosen()
                .filter(value -> !value.field().retired())
                .ifPresent(value -> set.ask(
                        new SetField(object.kind(), object.id(), value.field().code(), null)));
    }

    private void fill(FieldValue value) {
        if (!value.field().retired()) {
            new ValueForm(desk, clock, people).open(value);
        }
    }

    void reload() {
        // People may be known before there is a table.
        if (table != null) {
            table.reload();
        }
    }
}
