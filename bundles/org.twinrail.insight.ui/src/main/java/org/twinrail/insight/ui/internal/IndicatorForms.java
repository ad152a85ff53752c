package org.twinrail.insight.ui.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.twinrail.api.Text;
import org.twinrail.insight.DefineIndicator;
import org.twinrail.insight.Grouping;
import org.twinrail.insight.Indicator;
import org.twinrail.insight.ListMeasures;
import org.twinrail.insight.Rhythm;
import org.twinrail.insight.Unit;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;

/** The form by which an indicator is defined or changed. */
final class IndicatorForms {
    private static final int NAME = 100;
    private static final int FORMULA = 500;
    private static final int SEEN_BY = 900;
    private static final int CODE = 40;

    private IndicatorForms() {}

    /** Defines a new indicator, or changes one; null for a new one. */
    static void edit(Desk desk, Indicator before) {
        Field code = Field.text("code", Texts.of("field.code"), CODE).required();
        Form form = before == null
                ? new Form(desk, "indicator.new", Texts.of("indicator.new"))
                        .makes()
                        .start("unit", Unit.COUNT)
                        .start("rhythm", Rhythm.MONTHLY)
                        .start("grouping", Grouping.COMPANY)
                        .add(code)
                : changing(desk, before).add(code.fixed());
        form.remark(Texts.of("indicator.remark"))
                .add(Field.text("nameZh", Texts.of("field.nameZh"), NAME).required())
                .add(Field.text("nameEn", Texts.of("field.nameEn"), NAME).required())
                .add(Field.usual("numerator", Texts.of("field.numerator"), FORMULA, IndicatorForms::measures)
                        .required())
                .add(Field.usual("denominator", Texts.of("field.denominator"), FORMULA, IndicatorForms::measures))
                .add(Field.usual("beside", Texts.of("field.beside"), FORMULA, IndicatorForms::measures))
                .add(choice("unit", Unit.values(), "choice.unit.", desk))
                .add(choice("rhythm", Rhythm.values(), "choice.rhythm.", desk))
                .add(choice("grouping", Grouping.values(), "choice.grouping.", desk))
                .add(Field.text("lower", Texts.of("field.lower"), 20).check(IndicatorForms::unreadable))
                .add(Field.text("upper", Texts.of("field.upper"), 20).check(IndicatorForms::unreadable))
                .add(Field.text("seenBy", Texts.of("field.seenBy"), SEEN_BY))
                .does(Texts.of("form.save"), IndicatorForms::action, recorded -> {})
                .open();
    }

    private static Form changing(Desk desk, Indicator before) {
        return new Form(desk, "indicator.edit", Texts.of("indicator.edit", before.name()))
                .about(before.code())
                .version(before.version())
                .start("code", before.code())
                .start("nameZh", before.name().zh())
                .start("nameEn", before.name().en())
                .start("numerator", before.numerator())
                .start("denominator", before.denominator())
                .start("beside", before.beside())
                .start("unit", before.unit())
                .start("rhythm", before.rhythm())
                .start("grouping", before.grouping())
                .start("lower", plain(before.lower()))
                .start("upper", plain(before.upper()))
                .start("seenBy", String.join(" ", before.seenBy()));
    }

    private static Field choice(String key, Enum<?>[] values, String words, Desk desk) {
        return Field.choice(
                        key,
                        Texts.of("field." + key),
                        Choices.of(Arrays.stream(values)
                                .map(value -> new Choice(value.name(), desk.say(Texts.constant(words, value))))
                                .toList()))
                .required();
    }

    /** The measures at hand, plain and with each value that narrows them down; more can be typed to what is chosen. */
    private static void measures(Desk desk, String words, Consumer<List<Choice>> loaded) {
        desk.ask(
                new ListMeasures(),
                known -> loaded.accept(known.stream()
                        .flatMap(measure -> Stream.concat(
                                Stream.of(measure.name()),
                                measure.parameters().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .flatMap(parameter -> parameter.getValue().stream()
                                                .sorted()
                                                .map(value ->
                                                        measure.name() + " " + parameter.getKey() + "=" + value))))
                        .map(formula -> new Choice(formula, formula))
                        .toList()));
    }

    private static DefineIndicator action(FormValues values) {
        return new DefineIndicator(
                values.text("code"),
                values.text("nameZh"),
                values.text("nameEn"),
                Unit.valueOf(values.text("unit")),
                Rhythm.valueOf(values.text("rhythm")),
                Grouping.valueOf(values.text("grouping")),
                values.text("numerator"),
                values.text("denominator"),
                values.text("beside"),
                bound(values.text("lower")),
                bound(values.text("upper")),
                Arrays.stream(values.text("seenBy").split("[\\s,，、]+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    private static Text unreadable(String typed) {
        try {
            return new BigDecimal(typed.strip()).scale() > 2 ? Texts.of("bound.strange") : null;
        } catch (NumberFormatException none) {
            return Texts.of("bound.strange");
        }
    }

    private static BigDecimal bound(String typed) {
        return typed.isBlank() ? null : new BigDecimal(typed.strip());
    }

    private static String plain(BigDecimal bound) {
        return bound == null ? "" : bound.stripTrailingZeros().toPlainString();
    }
}
