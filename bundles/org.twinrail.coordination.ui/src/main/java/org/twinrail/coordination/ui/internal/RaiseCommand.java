package org.twinrail.coordination.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.Recorded;
import org.twinrail.api.Text;
import org.twinrail.coordination.RaiseConflict;
import org.twinrail.coordination.Severity;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Finder;
import org.twinrail.workbench.People;
import org.twinrail.workbench.WorkbenchCommand;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** Raises a conflict with somebody about an object, which is looked for as everything else is. */
@Component
public final class RaiseCommand implements WorkbenchCommand {
    private static final int STATEMENT = 4000;
    private static final int FOUND = 8;
    private static final String REFERENCE = "[a-z-]+/\\S.*";

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Finder> finders;

    @Override
    public String id() {
        return "conflicts.raise";
    }

    @Override
    public Text title() {
        return Texts.of("raise.title");
    }

    @Override
    public String icon() {
        return "message-square-plus";
    }

    @Override
    public String keys() {
        return "M1+SHIFT+X";
    }

    @Override
    public String perspective() {
        return ConflictsPerspective.ID;
    }

    @Override
    public void run(Desk desk) {
        People people = People.of(desk, () -> {});
        new Form(desk, "conflict.raise", title())
                .remark(Texts.of("raise.remark"))
                .add(Field.lookup("about", Texts.of("field.about"), this::look).required())
                .add(Field.choice("kind", Texts.of("field.kind"), Choices.of(kinds(desk)))
                        .required())
                .add(Field.choice("with", Texts.of("field.with"), (d, words, loaded) -> others(d, people, loaded))
                        .required())
                .add(Field.choice("also", Texts.of("field.also"), (d, words, loaded) -> others(d, people, loaded)))
                .add(Field.choice("severity", Texts.of("field.severity"), Choices.of(severities(desk)))
                        .required())
                .add(Field.lines("statement", Texts.of("field.statement"), STATEMENT)
                        .required())
                .start("severity", Severity.MEDIUM)
                .does(
                        Texts.of("raise.do"),
                        values -> new RaiseConflict(
                                values.text("kind"),
                                values.text("about"),
                                Stream.of(values.text("with"), values.text("also"))
                                        .filter(code -> !code.isEmpty())
                                        .distinct()
                                        .toList(),
                                values.text("statement"),
                                Severity.valueOf(values.text("severity"))),
                        (Recorded recorded) -> desk.open(recorded.object()))
                .open();
    }

    private static List<Choice> kinds(Desk desk) {
        return Kinds.CODES.stream()
                .map(code -> new Choice(code, desk.say(Texts.kind(code))))
                .toList();
    }

    private static List<Choice> severities(Desk desk) {
        return Stream.of(Severity.values())
                .map(severity -> new Choice(severity.name(), desk.say(Texts.of("severity." + severity))))
                .toList();
    }

    /** Everybody else, and the departments. */
    private static void others(Desk desk, People people, Consumer<List<Choice>> loaded) {
        people.whenKnown(() -> {
            List<Choice> choices = new ArrayList<>();
            people.active().stream()
                    .filter(person -> !person.login().equals(desk.user()))
                    .map(person -> new Choice(person.login(), person.name() + " · " + people.name(person.department())))
                    .forEach(choices::add);
            people.departments().stream()
                    .map(department -> new Choice(department.code(), desk.say(department.name())))
                    .forEach(choices::add);
            loaded.accept(choices);
        });
    }

    /** Everything in the house that somebody finds by these words; one who knows the number of it may write it. */
    private void look(Desk desk, String words, Consumer<List<Choice>> loaded) {
        List<Choice> found = new ArrayList<>();
        if (words.matches(REFERENCE)) {
            found.add(new Choice(words, words));
            loaded.accept(found);
        }
        for (Finder finder : finders) {
            if (!(finder instanceof ConflictFinder)) {
                finder.find(words, FOUND, desk, finds -> {
                    finds.forEach(find -> found.add(new Choice(
                            find.object().toString(),
                            desk.say(Texts.of("raise.found", find.kind(), find.title(), find.detail())))));
                    loaded.accept(found);
                });
            }
        }
    }
}
