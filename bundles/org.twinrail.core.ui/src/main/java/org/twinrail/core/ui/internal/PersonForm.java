package org.twinrail.core.ui.internal;

import java.util.Map;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.people.Person;
import org.twinrail.api.people.RecordPerson;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The form of a person, new or changed. */
final class PersonForm {
    private PersonForm() {}

    static void record(Desk desk, People people) {
        fill(
                        new Form(desk, "person", Texts.of("person.new")).makes(),
                        people,
                        Field.text("login", Texts.of("column.login"), 100))
                .start("active", true)
                .open();
    }

    static void change(Desk desk, People people, Person person) {
        Form form = new Form(desk, "person", Texts.of("person.change", person.name()));
        fill(form, people, Field.text("login", Texts.of("column.login"), 100).fixed())
                .about(person.login())
                .version(
                        person.version(),
                        now -> desk.ask(
                                new FindPerson(person.login()),
                                found -> found.ifPresent(
                                        one -> now.accept(new Form.Current(one.version(), values(one))))))
                .start(values(person))
                .open();
    }

    private static Map<String, String> values(Person person) {
        return Map.of(
                "login", person.login(),
                "name", person.name(),
                "department", person.department(),
                "manager", FormValues.of(person.manager()),
                "region", person.region(),
                "email", person.email(),
                "roles", Roles.written(person.roles()),
                "active", String.valueOf(person.active()));
    }

    private static Form fill(Form form, People people, Field login) {
        return form.add(login.required())
                .add(Field.text("name", Texts.of("column.name"), 100).required())
                .add(Field.choice("department", Texts.of("column.department"), departments(people))
                        .required())
                .add(Field.choice("manager", Texts.of("column.manager"), colleagues(people)))
                .add(Field.text("region", Texts.of("column.region"), 100))
                .add(Field.text("email", Texts.of("column.email"), 200))
                .add(Field.text("roles", Texts.of("column.roles"), 200))
                .add(Field.tick("active", Texts.of("person.active")))
                .does(Texts.of("save"), PersonForm::action, recorded -> {});
    }

    private static RecordPerson action(FormValues values) {
        return new RecordPerson(
                values.text("login"),
                values.text("name"),
                values.text("department"),
                values.text("manager"),
                values.text("region"),
                values.text("email"),
                Roles.read(values.text("roles")),
                values.ticked("active"));
    }

    private static Choices departments(People people) {
        return (desk, words, loaded) -> loaded.accept(people.departments().stream()
                .map(department -> new Choice(department.code(), desk.say(department.name())))
                .toList());
    }

    /** Those who are there, by name. */
    static Choices colleagues(People people) {
        return (desk, words, loaded) -> loaded.accept(people.active().stream()
                .map(person -> new Choice(person.login(), person.name()))
                .toList());
    }
}
