package org.twinrail.coordination.ui.internal.fields;

import java.util.Arrays;
import java.util.List;
import org.twinrail.api.Text;
import org.twinrail.coordination.fields.CustomField;
import org.twinrail.coordination.fields.FieldType;
import org.twinrail.coordination.fields.RecordField;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** The forms in which a custom field is defined and changed. */
final class DefinitionForms {
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_HELP = 300;
    private static final int LONGEST_CHOICES = 4000;

    private final Desk desk;

    DefinitionForms(Desk desk) {
        this.desk = desk;
    }

    /** The same field, in use or out of it. */
    static RecordField turned(CustomField field, boolean retired) {
        return new RecordField(
                field.kind(),
                field.code(),
                field.name().zh(),
                field.name().en(),
                field.type(),
                null,
                null,
                null,
                retired);
    }

    void add() {
        fill(
                        new Form(desk, "field.record", Texts.of("add.title")).makes(),
                        Field.choice("kind", Texts.of("column.kind"), kinds()),
                        Field.text("code", Texts.of("column.code"), LONGEST_CODE))
                .start("kind", Kinds.ALL.get(0))
                .start("type", FieldType.TEXT)
                .open();
    }

    void change(CustomField field) {
        fill(
                        new Form(desk, "field.record", Texts.of("change.title", field.name()))
                                .about(field.kind() + "." + field.code())
                                .version(field.version()),
                        Field.choice("kind", Texts.of("column.kind"), kinds()).fixed(),
                        Field.text("code", Texts.of("column.code"), LONGEST_CODE)
                                .fixed())
                .start("kind", field.kind())
                .start("code", field.code())
                .start("nameZh", field.name().zh())
                .start("nameEn", field.name().en())
                .start("type", field.type())
                .start("choices", String.join("\n", field.choices()))
                .start("required", field.required())
                .start("help", written(field.help()))
                .open();
    }

    /** A text as it is stored: in both languages one after the other, where they differ. */
    private static String written(Text help) {
        return help.zh().equals(help.en()) ? help.zh() : help.zh() + " " + help.en();
    }

    private Form fill(Form form, Field kind, Field code) {
        return form.add(kind.required())
                .add(code.required())
                .add(Field.text("nameZh", Texts.of("field.nameZh"), LONGEST_NAME)
                        .required())
                .add(Field.text("nameEn", Texts.of("field.nameEn"), LONGEST_NAME)
                        .required())
                .add(Field.choice("type", Texts.of("column.type"), types()).required())
                .add(Field.lines("choices", Texts.of("field.choices"), LONGEST_CHOICES))
                .add(Field.tick("required", Texts.of("column.required")))
                .add(Field.text("help", Texts.of("column.help"), LONGEST_HELP))
                .does(
                        Texts.of("save"),
                        values -> new RecordField(
                                values.text("kind"),
                                values.text("code"),
                                values.text("nameZh"),
                                values.text("nameEn"),
                                FieldType.valueOf(values.text("type")),
                                lines(values.text("choices")),
                                values.ticked("required"),
                                values.text("help"),
                                null),
                        recorded -> {});
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Choices kinds() {
        return Choices.of(Kinds.ALL.stream()
                .map(kind -> new Choice(kind, desk.say(Texts.kind(kind))))
                .toList());
    }

    private Choices types() {
        return Choices.of(Arrays.stream(FieldType.values())
                .map(type -> new Choice(type.name(), desk.say(Texts.type(type))))
                .toList());
    }
}
