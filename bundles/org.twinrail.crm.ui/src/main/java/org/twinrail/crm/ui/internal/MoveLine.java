package org.twinrail.crm.ui.internal;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.twinrail.api.Action;
import org.twinrail.api.Effect;
import org.twinrail.api.Outcome;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.VerdictLine;

/** What became of the last move: done, waiting for whom until when, or refused with the reason, who can do it, and why. */
final class MoveLine {
    private static final String JOINTLY = "jointly";

    private final Desk desk;
    private final People people;
    private final ZoneId zone;
    private final Composite line;
    private final Label words;
    private final Link links;
    private Text title = Text.EMPTY;
    private Verdict verdict;
    private Runnable jointly;
    private int generation;

    MoveLine(Composite parent, Desk desk, People people, ZoneId zone) {
        this.desk = desk;
        this.people = people;
        this.zone = zone;
        line = Layouts.wide(new Composite(parent, SWT.NONE));
        line.setLayout(Layouts.columns(desk.looks(), 2));
        words = Layouts.wide(Looks.named(new Label(line, SWT.WRAP), "funnel.verdict"));
        links = Looks.named(new Link(line, SWT.NONE), "funnel.verdict.why");
        links.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        links.addListener(SWT.Selection, event -> {
            if (event.text.equals(JOINTLY)) {
                jointly.run();
            } else if (verdict != null) {
                desk.why(title, verdict);
            }
        });
        hint();
    }

    /** How to work a board. */
    void hint() {
        say(Texts.of("board.hint"), Tone.QUIET);
        links(false);
    }

    /** Says something the rules have no say in. */
    void say(Text text, Tone tone) {
        generation++;
        verdict = null;
        desk.looks().dress(words, Type.PLAIN, tone);
        words.setText(desk.say(text));
        links(false);
    }

    /** Says what the rules would say of a move that is not done yet. */
    void preview(Text newTitle, Verdict newVerdict) {
        show(newTitle, newVerdict, Text.same(VerdictLine.say(desk, people, newVerdict)), tone(newVerdict));
    }

    private static Tone tone(Verdict verdict) {
        return verdict.effect() == Effect.REFUSE ? Tone.WARNING : Tone.ACCENT;
    }

    private void show(Text newTitle, Verdict newVerdict, Text text, Tone tone) {
        say(text, tone);
        title = newTitle;
        verdict = newVerdict;
        links(false);
    }

    /**
     * Says how a move ended.
     *
     * @param together opens the form to do it with a colleague; null where that cannot be
     */
    void show(Text newTitle, Action<?> action, Outcome<?> outcome, Runnable together) {
        switch (outcome.status()) {
            case DONE -> show(newTitle, outcome.verdict(), Texts.of("move.done", newTitle), Tone.INK);
            case WAITING ->
                show(
                        newTitle,
                        outcome.verdict(),
                        Texts.of(
                                "move.waits",
                                newTitle,
                                people.name(outcome.waiting().whom()),
                                Shown.moment(outcome.waiting().until(), zone)),
                        Tone.ACCENT);
            case REFUSED -> refused(newTitle, action, outcome.verdict(), together);
        }
    }

    /** Says that the rules refuse a move, and offers to do it jointly where they would let two do it. */
    void refused(Text newTitle, Action<?> action, Verdict answer, Runnable together) {
        preview(newTitle, answer);
        Optional<String> colleague = together == null ? Optional.empty() : colleague(answer);
        int asked = generation;
        colleague.ifPresent(login -> desk.preview(
                action,
                login,
                joint -> {
                    if (asked == generation && joint.effect() != Effect.REFUSE) {
                        jointly = together;
                        links(true);
                    }
                },
                problems -> {}));
    }

    private Optional<String> colleague(Verdict answer) {
        return answer.reasons().stream()
                .map(reason -> reason.owner())
                .filter(Objects::nonNull)
                .flatMap(owner -> people.active().stream()
                        .filter(person -> person.login().equals(owner)
                                || person.department().equals(owner)))
                .map(person -> person.login())
                .filter(login -> !login.equals(desk.user()))
                .findFirst();
    }

    private void links(boolean together) {
        String why = verdict == null ? "" : "<a href=\"why\">" + desk.say(Texts.of("why")) + "</a>";
        String joint = together ? "  <a href=\"" + JOINTLY + "\">" + desk.say(Texts.of("move.jointly")) + "</a>" : "";
        links.setText(why + joint);
        line.layout(true, true);
    }
}
