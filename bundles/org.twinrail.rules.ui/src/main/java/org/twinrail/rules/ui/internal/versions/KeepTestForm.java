package org.twinrail.rules.ui.internal.versions;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.requests.ListAudit;
import org.twinrail.api.rules.versions.KeepTest;
import org.twinrail.api.rules.versions.ReplayProgress.Change;
import org.twinrail.rules.ui.internal.Texts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.Choice;
import org.twinrail.workbench.forms.Choices;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.Form;

/** Keeps a decision as a test in a draft: one that is looked for, or one that a replay shows. */
final class KeepTestForm {
    private static final int LATEST = 300;
    private static final int SHOWN = 20;
    private static final int NAME = 200;

    private final Desk desk;
    private final Clock clock;
    private final People people;

    KeepTestForm(Desk desk, Clock clock, People people) {
        this.desk = desk;
        this.clock = clock;
        this.people = people;
    }

    /** Asks which of the latest decisions. */
    void open(String draft) {
        form(draft)
                .add(Field.lookup("id", Texts.of("test.decision"), decisions()).required())
                .add(Field.text("name", Texts.of("test.name"), NAME).required())
                .does(
                        Texts.of("test.keep"),
                        values -> new KeepTest(draft, UUID.fromString(values.text("id")), null, values.text("name")),
                        kept -> {})
                .open();
    }

    /** Keeps what was decided, which the draft decides otherwise. */
    void open(String draft, Change change) {
        form(draft)
                .start("about", change.about())
                .add(Field.text(
                                "about",
                                Texts.of("test.decision"),
                                change.about().length() + 1)
                        .fixed())
                .add(Field.text("name", Texts.of("test.name"), NAME).required())
                .does(
                        Texts.of("test.keep"),
                        values -> new KeepTest(draft, change.action(), change.point(), values.text("name")),
                        kept -> {})
                .open();
    }

    private Form form(String draft) {
        return new Form(desk, "test.keep", Texts.of("test.keep.title", draft))
                .about(draft)
                .remark(Texts.of("test.keep.remark"));
    }

    private Choices decisions() {
        return (asking, words, loaded) -> asking.ask(
                new ListAudit(null, null, null, null, null, null, LATEST, null, true),
                found -> loaded.accept(fitting(found, words)));
    }

    private List<Choice> fitting(List<ListAudit.Entry> found, String words) {
        return found.stream()
                .map(entry -> new Choice(entry.id().toString(), told(entry)))
                .filter(choice -> choice.shown().contains(words))
                .limit(SHOWN)
                .toList();
    }

    private String told(ListAudit.Entry entry) {
        return String.join(
                " · ",
                Shown.moment(entry.at(), clock.getZone()),
                people.name(entry.user()),
                desk.say(entry.title()),
                desk.say(entry.words()));
    }
}
