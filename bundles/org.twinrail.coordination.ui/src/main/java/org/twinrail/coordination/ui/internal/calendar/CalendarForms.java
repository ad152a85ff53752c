package org.twinrail.coordination.ui.internal.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.twinrail.api.Text;
import org.twinrail.coordination.calendar.CalendarDay;
import org.twinrail.coordination.calendar.MarkDay;
import org.twinrail.coordination.calendar.SetHours;
import org.twinrail.coordination.calendar.ShowWeek;
import org.twinrail.coordination.calendar.WorkingWeek;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The forms of a day and of the hours of the week. */
final class CalendarForms {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_HOURS = 200;

    private final Desk desk;
    private final Clock clock;

    CalendarForms(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Says something of a date. */
    void mark(LocalDate proposed) {
        fill(new Form(desk, "calendar.day", Texts.of("add.title")), Field.day("date", Texts.of("column.date"), clock))
                .start("date", proposed)
                .start("working", false)
                .open();
    }

    /** Says something else of a date. */
    void change(CalendarDay day) {
        fill(
                        new Form(desk, "calendar.day", Texts.of("change.title", day.date())),
                        Field.day("date", Texts.of("column.date"), clock).fixed())
                .about(day.date().toString())
                .start("date", day.date())
                .start("working", day.working())
                .start("name", written(day.name()))
                .start("hoursOf", day.hoursOf())
                .open();
    }

    private Form fill(Form form, Field date) {
        return form.add(date.required())
                .add(Field.choice("working", Texts.of("column.kind"), kinds()).required())
                .add(Field.text("name", Texts.of("column.name"), LONGEST_NAME))
                .add(Field.choice("hoursOf", Texts.of("field.hoursOf"), weekdays()))
                .does(
                        Texts.of("save"),
                        values -> new MarkDay(
                                values.day("date"), values.ticked("working"), values.orNull("name"), hoursOf(values)),
                        recorded -> {});
    }

    /** A holiday has no hours, whatever was chosen before it became one. */
    private static DayOfWeek hoursOf(FormValues values) {
        String chosen = values.text("hoursOf");
        return chosen.isEmpty() || !values.ticked("working") ? null : DayOfWeek.valueOf(chosen);
    }

    /** A name as it is stored: in both languages one after the other, where they differ. */
    private static String written(Text name) {
        return name.zh().equals(name.en()) ? name.zh() : name.zh() + " " + name.en();
    }

    private Choices kinds() {
        return Choices.of(List.of(
                new Choice("false", desk.say(Texts.of("kind.holiday"))),
                new Choice("true", desk.say(Texts.of("kind.workday")))));
    }

    private Choices weekdays() {
        return Choices.of(Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(day.name(), desk.say(Texts.weekday(day))))
                .toList());
    }

    /** Changes the hours of the week. */
    void hours() {
        desk.ask(new ShowWeek(), this::hours);
    }

    private void hours(WorkingWeek week) {
        Form form = new Form(desk, "calendar.hours", Texts.of("hours.title"))
                .remark(Texts.of("hours.remark", week.zone()))
                .version(
                        week.version(),
                        now -> desk.ask(
                                new ShowWeek(), newer -> now.accept(new Form.Current(newer.version(), values(newer)))))
                .start(values(week));
        for (DayOfWeek day : DayOfWeek.values()) {
            form.add(Field.text(key(day), Texts.weekday(day), LONGEST_HOURS));
        }
        form.does(
                        Texts.of("save"),
                        values -> new SetHours(
                                values.changed(key(DayOfWeek.MONDAY)),
                                values.changed(key(DayOfWeek.TUESDAY)),
                                values.changed(key(DayOfWeek.WEDNESDAY)),
                                values.changed(key(DayOfWeek.THURSDAY)),
                                values.changed(key(DayOfWeek.FRIDAY)),
                                values.changed(key(DayOfWeek.SATURDAY)),
                                values.changed(key(DayOfWeek.SUNDAY))),
                        changed -> {})
                .open();
    }

    private static String key(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> values(WorkingWeek week) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(key(DayOfWeek.MONDAY), week.monday());
        values.put(key(DayOfWeek.TUESDAY), week.tuesday());
        values.put(key(DayOfWeek.WEDNESDAY), week.wednesday());
        values.put(key(DayOfWeek.THURSDAY), week.thursday());
        values.put(key(DayOfWeek.FRIDAY), week.friday());
        values.put(key(DayOfWeek.SATURDAY), week.saturday());
        values.put(key(DayOfWeek.SUNDAY), week.sunday());
        return values;
    }
}
