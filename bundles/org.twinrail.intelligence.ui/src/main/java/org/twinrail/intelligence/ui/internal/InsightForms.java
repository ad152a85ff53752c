package org.twinrail.intelligence.ui.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.twinrail.api.Text;
import org.twinrail.intelligence.ConfirmInsight;
import org.twinrail.intelligence.DismissInsight;
import org.twinrail.intelligence.Insight;
import org.twinrail.intelligence.InsightState;
import org.twinrail.intelligence.UseInsight;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;
import org.twinrail.workbench.forms.FormValues;
import org.twinrail.workbench.forms.RuledButton;

/** The forms by which insights are decided on and used. */
final class InsightForms {
    private static final int TITLE = 200;
    private static final int LINE = 300;
    private static final int WORDS = 2000;

    private final Desk desk;
    private final People people;

    InsightForms(Desk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** Asks what can be done with an insight; null for none. */
    static void ask(Insight insight, RuledButton confirm, RuledButton dismiss, RuledButton use) {
        if (insight == null) {
            List.of(confirm, dismiss, use).forEach(button -> button.disabled(Texts.of("insights.choose")));
            return;
        }
        if (insight.state() == InsightState.CANDIDATE) {
            confirm.ask(new ConfirmInsight(insight.id(), "-", "-", null, null, null));
            dismiss.ask(new DismissInsight(insight.id(), "-"));
            use.disabled(Texts.of("insights.first"));
            return;
        }
        confirm.disabled(Texts.of("insights.decided"));
        dismiss.disabled(Texts.of("insights.decided"));
        if (insight.state() == InsightState.CONFIRMED) {
            use.ask(new UseInsight(insight.id(), "-", null));
        } else {
            use.disabled(Texts.of("insights.decided"));
        }
    }

    void confirm(Insight insight) {
        form("insight.confirm", "insight.confirm", insight)
                .add(Field.text("title", Texts.of("column.title"), TITLE).required())
                .add(Field.lines("text", Texts.of("column.words"), WORDS).required())
                .add(Field.choice("mustKnow", Texts.of("column.mustKnow"), (any, words, loaded) -> departments(loaded)))
                .does(
                        Texts.of("insight.confirm"),
                        values -> new ConfirmInsight(
                                insight.id(),
                                values.text("title"),
                                values.text("text"),
                                null,
                                null,
                                one(values, "mustKnow")),
                        done -> {})
                .open();
    }

    void dismiss(Insight insight) {
        form("insight.dismiss", "insight.dismiss", insight)
                .add(Field.text("reason", Texts.of("column.reason"), LINE).required())
                .does(
                        Texts.of("insight.dismiss"),
                        values -> new DismissInsight(insight.id(), values.text("reason")),
                        done -> {})
                .open();
    }

    void use(Insight insight) {
        new Form(desk, "insight.use", Texts.of("insight.use"))
                .about(insight.id().toString())
                .remark(Texts.of("use.remark", insight.title()))
                .add(Field.text("decision", Texts.of("column.decision"), LINE).required())
                .does(
                        Texts.of("insight.use"),
                        values -> new UseInsight(insight.id(), values.text("decision"), null),
                        done -> {})
                .open();
    }

    private Form form(String id, String title, Insight insight) {
        return new Form(desk, id, Texts.of(title))
                .about(insight.id().toString())
                .version(insight.version())
                .remark(Text.same(insight.topic()));
    }

    /** The value of a field as a set; null where it is empty. */
    static Set<String> one(FormValues values, String key) {
        return values.orNull(key) == null ? null : Set.of(values.text(key));
    }

    /** The departments. */
    void departments(Consumer<List<Choice>> loaded) {
        people.whenKnown(() -> loaded.accept(people.departments().stream()
                .map(department -> new Choice(department.code(), desk.say(department.name())))
                .toList()));
    }
}
