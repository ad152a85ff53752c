package org.twinrail.core.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.twinrail.api.people.Absence;
import org.twinrail.api.people.AbsenceKind;
import org.twinrail.api.people.ListAbsences;
import org.twinrail.api.people.RecordAbsence;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** The forms of an absence, new or changed. */
final class AbsenceForms {
    private final Desk desk;
    private final People people;
    private final Clock clock;

    AbsenceForms(Desk desk, People people, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /** A new one, of whoever works with the window unless they choose otherwise. */
    void record(LocalDate from) {
        Form form = new Form(desk, "absence", Texts.of("absence.new")).makes();
        people.person(desk.user()).ifPresent(person -> form.start("login", person.login()));
        fill(
                        form,
                        Field.choice("login", Texts.of("column.person"), PersonForm.colleagues(people)),
                        Field.day("from", Texts.of("column.from"), clock))
                .start("from", from)
                .start("kind", AbsenceKind.LEAVE)
                .open();
    }

    /** Another last day or kind. */
    void change(Absence absence) {
        fill(
                        new Form(desk, "absence", Texts.of("absence.change", people.name(absence.login()))),
                        Field.choice("login", Texts.of("column.person"), PersonForm.colleagues(people))
                                .fixed(),
                        Field.day("from", Texts.of("column.from"), clock).fixed())
                .about(absence.login() + "/" + absence.from())
                .version(
                        absence.version(),
                        now -> desk.ask(
                                new ListAbsences(absence.login(), absence.from(), absence.from()),
                                found ->
                                        found.forEach(one -> now.accept(new Form.Current(one.version(), values(one))))))
                .start(values(absence))
                .open();
    }

    private static Map<String, String> values(Absence absence) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("login", absence.login());
        values.put("from", absence.from().toString());
        values.put("to", absence.to().toString());
        values.put("kind", absence.kind().name());
        return values;
    }

    private Form fill(Form form, Field login, Field from) {
        return form.remark(Texts.of("absence.remark"))
                .add(login.required())
                .add(from.required())
                .add(Field.day("to", Texts.of("column.to"), clock))
                .add(Field.choice("kind", Texts.of("column.kind"), kinds()).required())
                .does(
                        Texts.of("save"),
                        values -> new RecordAbsence(
                                values.text("login"),
                                values.day("from"),
                                values.day("to"),
                                AbsenceKind.valueOf(values.text("kind"))),
                        recorded -> {});
    }

    private Choices kinds() {
        return Choices.of(Arrays.stream(AbsenceKind.values())
                .map(kind -> new Choice(kind.name(), desk.say(Texts.of("absence." + kind))))
                .toList());
    }
}
