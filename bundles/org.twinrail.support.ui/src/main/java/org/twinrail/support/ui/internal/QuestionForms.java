package org.twinrail.support.ui.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.crm.ListProducts;
import org.twinrail.support.AskQuestion;
import org.twinrail.support.Question;
import org.twinrail.support.Urgency;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** The forms by which questions are asked and answered. */
final class QuestionForms {
    private static final int LONG = 2000;
    private static final int NAME = 200;
    private static final int TOPIC = 100;
    private static final int PRODUCTS = 1000;
    private static final int SHOWN = 20;

    private QuestionForms() {}

    /** Asks a question of a customer or about an opportunity. */
    static void ask(Desk desk, ObjectRef subject) {
        new Form(desk, "question.ask", Texts.of("ask.title"))
                .about(subject.toString())
                .remark(Texts.of("ask.remark"))
                .add(Field.text("topic", Texts.of("column.topic"), TOPIC).required())
                .add(Field.lines("text", Texts.of("column.question"), LONG).required())
                .add(Field.usual("product", Texts.of("column.product"), NAME, QuestionForms::products))
                .add(Field.choice(
                                "urgency",
                                Texts.of("column.urgency"),
                                Choices.of(Stream.of(Urgency.values())
                                        .map(one -> new Choice(one.name(), desk.say(Texts.constant("urgency.", one))))
                                        .toList()))
                        .required())
                .start("urgency", Urgency.NORMAL.name())
                .does(
                        Texts.of("ask.do"),
                        values -> new AskQuestion(
                                subject.toString(),
                                values.orNull("product"),
                                values.text("topic"),
                                values.text("text"),
                                Urgency.valueOf(values.text("urgency"))),
                        asked -> desk.tell(Texts.of(asked.seat().isEmpty() ? "ask.nobody" : "ask.done")))
                .open();
    }

    private static void products(Desk desk, String words, Consumer<List<Choice>> loaded) {
        desk.ask(
                new ListProducts(PRODUCTS, 0),
                products -> loaded.accept(products.stream()
                        .filter(product -> product.name().contains(words))
                        .limit(SHOWN)
                        .map(product -> new Choice(product.name(), product.name()))
                        .toList()));
    }

    /** Does something with a question, and asks for the words that it needs. */
    static void act(Desk desk, Act act, Question question) {
        String id = "question." + act.name().toLowerCase(Locale.ROOT);
        Form form = new Form(desk, id, act.title())
                .about(question.id().toString())
                .version(question.version())
                .remark(Text.same(question.text()));
        if (act.needsWords()) {
            form.add(Field.lines("words", Texts.constant("words.", act), LONG).required());
        }
        form.does(act.title(), values -> act.on(question, act.needsWords() ? values.text("words") : ""), done -> {})
                .open();
    }
}
