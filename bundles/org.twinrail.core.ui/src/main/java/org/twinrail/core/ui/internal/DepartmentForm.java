package org.twinrail.core.ui.internal;

import java.util.Arrays;
import java.util.Map;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.RecordDepartment;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The form of a department, new or changed. */
final class DepartmentForm {
    private DepartmentForm() {}

    static void record(Desk desk, People people) {
        fill(
                        new Form(desk, "department", Texts.of("department.new")).makes(),
                        people,
                        Field.text("code", Texts.of("column.code"), 40))
                .start("rail", Department.Rail.NONE)
                .open();
    }

    static void change(Desk desk, People people, Department department) {
        Form form = new Form(desk, "department", Texts.of("department.change", desk.say(department.name())));
        fill(form, people, Field.text("code", Texts.of("column.code"), 40).fixed())
                .about(department.code())
                .version(
                        department.version(),
                        now -> desk.ask(new ListDepartments(), all -> all.stream()
                                .filter(one -> one.code().equals(department.code()))
                                .forEach(one -> now.accept(new Form.Current(one.version(), values(one))))))
                .start(values(department))
                .open();
    }

    private static Map<String, String> values(Department department) {
        return Map.of(
                "code", department.code(),
                "nameZh", department.name().zh(),
                "nameEn", department.name().en(),
                "rail", department.rail().name(),
                "head", FormValues.of(department.head()));
    }

    private static Form fill(Form form, People people, Field code) {
        return form.add(code.required())
                .add(Field.text("nameZh", Texts.of("column.nameZh"), 100).required())
                .add(Field.text("nameEn", Texts.of("column.nameEn"), 100).required())
                .add(Field.choice("rail", Texts.of("column.rail"), rails()).required())
                .add(Field.choice("head", Texts.of("column.head"), PersonForm.colleagues(people)))
                .does(
                        Texts.of("save"),
                        values -> new RecordDepartment(
                                values.text("code"),
                                values.text("nameZh"),
                                values.text("nameEn"),
                                Department.Rail.valueOf(values.text("rail")),
                                values.text("head")),
                        recorded -> {});
    }

    private static Choices rails() {
        return (desk, words, loaded) -> loaded.accept(Arrays.stream(Department.Rail.values())
                .map(rail -> new Choice(rail.name(), desk.say(Texts.of("rail." + rail))))
                .toList());
    }
}
