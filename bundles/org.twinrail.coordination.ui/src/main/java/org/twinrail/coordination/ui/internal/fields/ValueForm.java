package org.twinrail.coordination.ui.internal.fields;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.twinrail.api.Text;
import org.twinrail.coordination.fields.CustomField;
import org.twinrail.coordination.fields.FieldType;
import org.twinrail.coordination.fields.FieldValue;
import org.twinrail.coordination.fields.SetField;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** The form in which a custom field is filled in, with the input that its type wants. */
final class ValueForm {
    private static final String VALUE = "value";
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_NUMBER = 28;

    private final Desk desk;
    private final Clock clock;
    private final People people;

    ValueForm(Desk desk, Clock clock, People people) {
        this.desk = desk;
        this.clock = clock;
        this.people = people;
    }

    void open(FieldValue said) {
        CustomField field = said.field();
        Field input = input(field);
        Form form = new Form(desk, "field.set", Texts.of("set.title", field.name()))
                .about(said.object() + "/" + field.code())
                .version(said.version())
                .add(field.required() ? input.required() : input)
                .start(VALUE, said.value());
        if (!field.help().equals(Text.EMPTY)) {
            form.remark(field.help());
        }
        form.does(
                        Texts.of("save"),
                        values -> new SetField(
                                said.object().kind(),
                                said.object().id(),
                                field.code(),
                                written(field, values.text(VALUE))),
                        recorded -> {})
                .open();
    }

    /** Numbers are shown with thousands parted, and may be typed so. */
    private static String written(CustomField field, String text) {
        return field.type() == FieldType.NUMBER ? text.replace(",", "") : text;
    }

    private Field input(CustomField field) {
        Text label = field.name();
        return switch (field.type()) {
            case TEXT -> Field.lines(VALUE, label, LONGEST_TEXT);
            case NUMBER -> Field.text(VALUE, label, LONGEST_NUMBER);
            case MONEY -> Field.money(VALUE, label);
            case DATE -> Field.day(VALUE, label, clock);
            case CHOICE -> Field.choice(VALUE, label, Choices.same(field.choices()));
            case YES_NO -> Field.choice(VALUE, label, yesAndNo());
            case PERSON -> Field.lookup(VALUE, label, colleagues());
        };
    }

    private Choices yesAndNo() {
        return Choices.of(List.of(
                new Choice("true", desk.say(Texts.yesOrNo(true))),
                new Choice("false", desk.say(Texts.yesOrNo(false)))));
    }

    private Choices colleagues() {
        return (at, words, loaded) -> people.whenKnown(() -> loaded.accept(people.active().stream()
                .filter(person -> (person.login() + person.name())
                        .toLowerCase(Locale.ROOT)
                        .contains(words.strip().toLowerCase(Locale.ROOT)))
                .map(person -> new Choice(person.login(), person.name() + " · " + people.name(person.department())))
                .toList()));
    }
}
