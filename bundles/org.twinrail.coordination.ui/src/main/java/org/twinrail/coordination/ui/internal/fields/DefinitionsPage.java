package org.twinrail.coordination.ui.internal.fields;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.coordination.fields.CustomField;
import org.twinrail.coordination.fields.FieldType;
import org.twinrail.coordination.fields.ListFields;
import org.twinrail.coordination.fields.RecordField;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** The list of the company's own fields, and what can be done with them. Belongs to its UI thread. */
final class DefinitionsPage {
    private final Desk desk;
    private final DefinitionForms forms;
    private final RuledButton change;
    private final RuledButton retire;
    private final PagedTable<CustomField> table;

    DefinitionsPage(Composite parent, Desk desk) {
        this.desk = desk;
        this.forms = new DefinitionForms(desk);
        People people = People.of(desk, () -> {});
        GridLayout page = new GridLayout();
        page.marginWidth = desk.looks().px(Looks.UNIT);
        page.marginHeight = desk.looks().px(Looks.UNIT);
        parent.setLayout(page);
        Composite bar = Rows.row(parent, desk);
        RuledButton add =
                new RuledButton(bar, desk, people, "field.add", Texts.of("add"), "plus").whenPressed(forms::add);
        change = new RuledButton(bar, desk, people, "field.change", Texts.of("change"), "pencil")
                .whenPressed(() -> table().chosen().ifPresent(forms::change));
        retire = new RuledButton(bar, desk, people, "field.retire", Texts.of("retire"), "undo-2")
                .whenPressed(() -> table().chosen().ifPresent(this::turn));
        add.ask(new RecordField("customer", "a", "-", "-", FieldType.TEXT, null, null, null, null));
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table = new PagedTable<CustomField>(
                        area,
                        desk,
                        "admin.fields.table",
                        PagedTable.Source.whole(all -> desk.ask(new ListFields(null, null), all)))
                .column("kind", Texts.of("column.kind"), 90, null, field -> desk.say(Texts.kind(field.kind())))
                .column("name", Texts.of("column.name"), 160, null, field -> desk.say(field.name()))
                .column("code", Texts.of("column.code"), 120, null, CustomField::code)
                .column("type", Texts.of("column.type"), 80, null, field -> desk.say(Texts.type(field.type())))
                .column("required", Texts.of("column.required"), 70, null, f -> f.required() ? "✓" : "")
                .column("choices", Texts.of("column.choices"), 200, null, f -> String.join(" · ", f.choices()))
                .column("help", Texts.of("column.help"), 220, null, field -> desk.say(field.help()))
                .toned(
                        "state",
                        Texts.of("column.state"),
                        80,
                        null,
                        field -> desk.say(Texts.of(field.retired() ? "state.retired" : "state.used")),
                        field -> field.retired() ? Tone.QUIET : Tone.INK)
                .knownBy(field -> field.kind() + "." + field.code())
                .whenChoiceChanges(field -> choose())
                .whenOpened(forms::change)
                .whenEmpty(Texts.of("view.none"))
                .open();
        desk.whenChanged(table::reload);
    }

    private PagedTable<CustomField> table() {
        return table;
    }

    private void choose() {
        change.enabled(false);
        retire.enabled(false);
        table.chosen().ifPresent(field -> {
            change.ask(DefinitionForms.turned(field, field.retired()));
            retire.ask(DefinitionForms.turned(field, !field.retired()));
        });
    }

    private void turn(CustomField field) {
        desk.perform(DefinitionForms.turned(field, !field.retired()), outcome -> {});
    }
}
