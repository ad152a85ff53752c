package org.twinrail.coordination.ui.internal.advice;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.people.Person;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceAnswer;
import org.twinrail.coordination.advice.AnswerAdvice;
import org.twinrail.coordination.advice.AskAdvice;
import org.twinrail.coordination.advice.DeclineAdvice;
import org.twinrail.coordination.advice.GiveAdvice;
import org.twinrail.coordination.advice.OfferAdvice;
import org.twinrail.coordination.advice.OpenInterface;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** The forms of what is asked, said and answered. Where somebody did something meanwhile, the person is told before it counts. */
final class AdviceForms {
    private static final int MOST = 4000;

    private final Desk desk;
    private final People people;

    AdviceForms(Desk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    /** Asks one of the departments an object's interface is open to, or a person of one. */
    void ask(ObjectRef object, List<OpenInterface> open, Clock clock) {
        form("ask", object.toString())
                .remark(Texts.of("ask.remark"))
                .add(Field.choice("of", Texts.of("field.of"), Choices.of(advisers(open)))
                        .required())
                .add(words("question").required())
                .add(Field.moment("deadline", Texts.of("field.deadline"), clock))
                .start("of", open.isEmpty() ? "" : open.get(0).adviser().code())
                .does(
                        button("ask"),
                        values -> new AskAdvice(
                                object.toString(),
                                values.text("question"),
                                values.text("of"),
                                values.moment("deadline", clock.getZone())),
                        done -> {})
                .open();
    }

    private List<Choice> advisers(List<OpenInterface> open) {
        return open.stream()
                .flatMap(i -> Stream.concat(
                        Stream.of(new Choice(
                                i.adviser().code(),
                                desk.say(Texts.of("adviser.hours", i.adviser().name(), i.hours())))),
                        colleagues(i.adviser().code())))
                .toList();
    }

    private Stream<Choice> colleagues(String department) {
        return people.active().stream()
                .filter(person -> person.department().equals(department))
                .map((Person person) ->
                        new Choice(person.login(), person.name() + " · " + people.name(person.department())));
    }

    void offer(ObjectRef object) {
        form("offer", object.toString())
                .add(words("opinion").required())
                .does(button("offer"), values -> new OfferAdvice(object.toString(), values.text("opinion")), done -> {})
                .open();
    }

    void give(Advice advice) {
        about("give", advice)
                .add(words("opinion").required())
                .add(words("note"))
                .does(
                        button("give"),
                        values -> new GiveAdvice(advice.id(), values.text("opinion"), values.orNull("note")),
                        done -> {})
                .open();
    }

    void decline(Advice advice) {
        about("decline", advice)
                .add(words("reason").required())
                .does(button("decline"), values -> new DeclineAdvice(advice.id(), values.text("reason")), done -> {})
                .open();
    }

    void answer(Advice advice) {
        List<Choice> answers = Stream.of(AdviceAnswer.values())
                .map(answer -> new Choice(answer.name(), desk.say(Texts.of("answer." + answer))))
                .toList();
        about("answer", advice)
                .add(Field.choice("answer", Texts.of("field.answer"), Choices.of(answers))
                        .required())
                .add(words("reason"))
                .does(
                        button("answer"),
                        values -> new AnswerAdvice(
                                advice.id(), AdviceAnswer.valueOf(values.text("answer")), values.orNull("reason")),
                        done -> {})
                .open();
    }

    private Form about(String id, Advice advice) {
        Text said = advice.opinion().isEmpty()
                ? Texts.of("remark.question", AdviceWords.matter(advice))
                : Texts.of("remark.opinion", people.name(advice.givenBy()), advice.opinion());
        return form(id, advice.id().toString()).remark(said).version(advice.version());
    }

    private Form form(String id, String about) {
        return new Form(desk, "advice." + id, Texts.of(id + ".title")).about(about);
    }

    private static Field words(String key) {
        return Field.lines(key, Texts.of("field." + key), MOST);
    }

    private static Text button(String id) {
        return Texts.of(id + ".do");
    }
}
