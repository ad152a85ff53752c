package org.twinrail.core.ui.internal;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
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

    static void record(Desk desk, People people, Runnable done) {
        form(desk, people, Texts.of("person.new"), Field.text("login", Texts.of("column.login"), 100), done)
                .start("active", "true")
                .open();
    }

    static void change(Desk desk, People people, Person person, Runnable done) {
        form(
                        desk,
                        people,
                        Texts.of("person.change"),
                        Field.text("login", Texts.of("column.login"), 100).fixed(),
                        done)
                .about(person.login())
                .start("login", person.login())
                .start("name", person.name())
                .start("department", person.department())
                .start("manager", person.manager())
                .start("region", person.region())
                .start("email", person.email())
                .start("roles", String.join(", ", person.roles()))
                .start("active", String.valueOf(person.active()))
                .open();
    }

    private static Form form(Desk desk, People people, Text title, Field login, Runnable done) {
        return new Form(desk, "person", title)
                .add(login.required())
                .add(Field.text("name", Texts.of("column.name"), 100).required())
                .add(Field.choice("department", Texts.of("column.department"), departments(desk, people))
                        .required())
                .add(Field.choice("manager", Texts.of("column.manager"), colleagues(people)))
                .add(Field.text("region", Texts.of("column.region"), 100))
                .add(Field.text("email", Texts.of("column.email"), 200))
                .add(Field.text("roles", Texts.of("column.roles"), 200))
                .add(Field.tick("active", Texts.of("person.active")))
                .does(Texts.of("save"), PersonForm::action, recorded -> done.run());
    }

    private static RecordPerson action(FormValues values) {
        return new RecordPerson(
                values.text("login"),
                values.text("name"),
                values.text("department"),
                values.orNull("manager"),
                values.orNull("region"),
                values.orNull("email"),
                roles(values.text("roles")),
                values.ticked("active"));
    }

    private static Set<String> roles(String words) {
        return Arrays.stream(words.split("[,，、]"))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Choices departments(Desk desk, People people) {
        return (asking, words, loaded) -> loaded.accept(people.departments().stream()
                .map((Department d) -> new Choice(d.code(), desk.say(d.name())))
                .toList());
    }

    private static Choices colleagues(People people) {
        return (asking, words, loaded) -> loaded.accept(people.active().stream()
                .map(p -> new Choice(p.login(), p.name()))
                .toList());
    }
}
