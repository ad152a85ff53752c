package org.twinrail.coordination.ui.internal.modes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.twinrail.coordination.modes.ChangeMode;
import org.twinrail.coordination.modes.DefineProcess;
import org.twinrail.coordination.modes.Mode;
import org.twinrail.coordination.modes.ModeVersion;
import org.twinrail.coordination.modes.WorkProcess;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The forms of a process and of its mode. */
final class ModeForms {
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ACTIVITIES = 800;
    private static final int LONGEST_EVIDENCE = 2000;

    private final Desk desk;
    private final People people;
    private final Clock clock;

    ModeForms(Desk desk, People people, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /** Adds a process to the catalogue. */
    void add() {
        define(
                        new Form(desk, "process.define", Texts.of("add.title")),
                        Field.text("code", Texts.of("field.code"), LONGEST_CODE))
                .makes()
                .open();
    }

    /** Says something else of a process. */
    void change(WorkProcess process) {
        define(
                        new Form(desk, "process.define", Texts.of("change.title", process.name())),
                        Field.text("code", Texts.of("field.code"), LONGEST_CODE).fixed())
                .about(process.code())
                .version(process.version())
                .start("code", process.code())
                .start("nameZh", process.name().zh())
                .start("nameEn", process.name().en())
                .start("activities", String.join(", ", process.activities()))
                .start("half", process.half())
                .open();
    }

    private Form define(Form form, Field code) {
        return form.remark(Texts.of("define.remark"))
                .add(code.required())
                .add(Field.text("nameZh", Texts.of("field.nameZh"), LONGEST_NAME)
                        .required())
                .add(Field.text("nameEn", Texts.of("field.nameEn"), LONGEST_NAME)
                        .required())
                .add(Field.text("activities", Texts.of("field.activities"), LONGEST_ACTIVITIES))
                .add(Field.choice("half", Texts.of("field.half"), halves()))
                .does(
                        Texts.of("save"),
                        values -> new DefineProcess(
                                values.text("code"),
                                values.text("nameZh"),
                                values.text("nameEn"),
                                activities(values),
                                values.text("half")),
                        recorded -> {});
    }

    private static List<String> activities(FormValues values) {
        return Arrays.stream(values.text("activities").split("[\\s,，、;；]+"))
                .filter(activity -> !activity.isEmpty())
                .toList();
    }

    private Choices halves() {
        return Choices.of(List.of(
                new Choice("UPPER", desk.say(Texts.of("half.UPPER"))),
                new Choice("LOWER", desk.say(Texts.of("half.LOWER")))));
    }

    /** Sets the mode of a process from a day on. */
    void mode(WorkProcess process) {
        ModeVersion now = process.inForce();
        Form form = new Form(desk, "process.mode", Texts.of("mode.title", process.name()))
                .about(process.code())
                .remark(Texts.of("mode.remark"))
                .version(process.version())
                .add(Field.choice("mode", Texts.of("field.mode"), modes()).required())
                .add(Field.choice("main", Texts.of("field.main"), departments()).required())
                .add(Field.choice("aux", Texts.of("field.aux"), departments()).required())
                .add(Field.day("from", Texts.of("field.from"), clock).required())
                .add(Field.lines("evidence", Texts.of("field.evidence"), LONGEST_EVIDENCE)
                        .required())
                .start("from", LocalDate.now(clock));
        if (now != null) {
            form.start("mode", now.mode().name()).start("main", now.main()).start("aux", now.aux());
        }
        form.does(
                        Texts.of("save"),
                        values -> new ChangeMode(
                                process.code(),
                                Mode.valueOf(values.text("mode")),
                                values.text("main"),
                                values.text("aux"),
                                values.day("from"),
                                values.text("evidence")),
                        changed -> {})
                .open();
    }

    private Choices modes() {
        return Choices.of(Stream.of(Mode.values())
                .map(mode -> new Choice(mode.name(), desk.say(Texts.mode(mode))))
                .toList());
    }

    private Choices departments() {
        return Choices.of(people.departments().stream()
                .map(department -> new Choice(department.code(), desk.say(department.name())))
                .toList());
    }
}
