package org.twinrail.incentives.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.Recorded;
import org.twinrail.incentives.AgreeBaseline;
import org.twinrail.incentives.CloseAssessment;
import org.twinrail.incentives.Period;
import org.twinrail.incentives.RunAssessment;
import org.twinrail.incentives.SetTarget;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** The forms of targets, baselines and periods. */
final class PeriodForms {
    private static final List<String> CURRENCIES = List.of("CNY", "USD", "EUR", "HKD", "JPY", "GBP");
    private static final int METHOD = 500;
    private static final int CODE = 10;
    private static final int QUARTERS = 5;
    private static final int MONTHS = 15;

    private PeriodForms() {}

    /** What a person is to win (D28). */
    static void target(Desk desk, Clock clock, String person, String period) {
        People people = People.of(desk, () -> {});
        new Form(desk, "target", Texts.of("target.title"))
                .about(period)
                .remark(Texts.of("target.remark"))
                .add(Field.choice(
                                "person",
                                Texts.of("field.person"),
                                (d, words, loaded) -> people.whenKnown(() -> loaded.accept(people.active().stream()
                                        .map(p -> new Choice(p.login(), p.name() + " · " + people.name(p.department())))
                                        .toList())))
                        .required())
                .add(period(clock))
                .add(Field.money("amount", Texts.of("field.target")).required())
                .start("person", person)
                .start("period", period)
                .does(
                        Texts.of("target.do"),
                        values -> new SetTarget(values.text("person"), values.text("period"), values.money("amount")),
                        (Recorded recorded) -> desk.tell(Texts.of("target.done")))
                .open();
    }

    /** From where the increment of a period is measured (D29). */
    static void baseline(Desk desk, Clock clock, String period) {
        new Form(desk, "baseline", Texts.of("baseline.title"))
                .about(period)
                .remark(Texts.of("baseline.remark"))
                .add(period(clock))
                .add(Field.money("amount", Texts.of("field.baseline")).required())
                .add(Field.lines("method", Texts.of("field.method"), METHOD).required())
                .start("period", period)
                .does(
                        Texts.of("baseline.do"),
                        values ->
                                new AgreeBaseline(values.text("period"), values.money("amount"), values.text("method")),
                        (Recorded recorded) -> desk.tell(Texts.of("baseline.done")))
                .open();
    }

    /** Assesses a period with deals in several currencies. */
    static void assess(Desk desk, String period) {
        new Form(desk, "assess", Texts.of("assess.title", period))
                .about(period)
                .remark(Texts.of("assess.remark"))
                .add(Field.choice("currency", Texts.of("field.currency"), Choices.same(CURRENCIES))
                        .required())
                .does(Texts.of("assess.do"), values -> new RunAssessment(period, values.orNull("currency")), done -> {})
                .open();
    }

    /** Closes a period, which cannot be undone. */
    static void close(Desk desk, String period) {
        new Form(desk, "close", Texts.of("close.title", period))
                .about(period)
                .remark(Texts.of("close.remark", period))
                .add(Field.choice("currency", Texts.of("field.currency.any"), Choices.same(CURRENCIES)))
                .does(
                        Texts.of("close.do"),
                        values -> new CloseAssessment(period, values.orNull("currency")),
                        done -> desk.tell(Texts.of("close.done", period)))
                .open();
    }

    private static Field period(Clock clock) {
        return Field.usual("period", Texts.of("field.period"), CODE, Choices.same(coming(LocalDate.now(clock))))
                .required()
                .check(code -> code.matches(Period.PATTERN) ? null : Texts.of("field.period.strange"));
    }

    /** The running periods and those to come: quarters, years, months. */
    static List<String> coming(LocalDate today) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < QUARTERS; i++) {
            codes.add(Periods.Unit.QUARTER.of(today.plusMonths(3L * i)).code());
        }
        codes.add(Periods.Unit.YEAR.of(today).code());
        codes.add(Periods.Unit.YEAR.of(today.plusYears(1)).code());
        for (int i = 0; i < MONTHS; i++) {
            codes.add(Periods.Unit.MONTH.of(today.plusMonths(i)).code());
        }
        return codes;
    }
}
