package org.twinrail.workbench.forms;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.twinrail.api.Action;
import org.twinrail.api.Effect;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.api.people.Person;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.People;

/** A button that the rules may disable: it then says why and who can, and a link beside it opens the rules that said so. */
public final class RuledButton {
    private static final String JOINTLY = "jointly";

    private final Desk desk;
    private final People people;
    private final Text title;
    private final Composite both;
    private final Button button;
    private final Link why;
    private Verdict verdict;
    private Runnable jointly;
    private boolean together;
    private int generation;

    /**
     * A button that is disabled until {@link #ask} or {@link #enabled} says otherwise.
     *
     * @param id names it; the link is {@code id.why}
     */
    public RuledButton(Composite parent, Desk desk, People people, String id, Text title, String icon) {
        this.desk = desk;
        this.people = people;
        this.title = title;
        both = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = desk.looks().px(Looks.UNIT / 2);
        both.setLayout(layout);
        button = Looks.named(new Button(both, SWT.PUSH), id);
        button.setText(desk.say(title));
        button.setImage(desk.looks().icon(icon, Tone.ACCENT));
        why = Looks.named(new Link(both, SWT.NONE), id + ".why");
        why.addListener(SWT.Selection, event -> follow(event.text));
        why.setLayoutData(new GridData());
        enabled(false);
    }

    /** The button with its link, to be laid out. */
    public Composite control() {
        return both;
    }

    /** Calls somebody when it is pressed. */
    public RuledButton whenPressed(Runnable listener) {
        button.addListener(SWT.Selection, event -> listener.run());
        return this;
    }

    /** Calls somebody where it may be done with a colleague only, and the person wants that (D2). */
    public RuledButton orJointly(Runnable listener) {
        jointly = listener;
        return this;
    }

    private void follow(String link) {
        if (link.equals(JOINTLY)) {
            jointly.run();
        } else if (verdict != null) {
            desk.why(title, verdict);
        }
    }

    /** Sets it without asking the rules, for what they have no say in. */
    public void enabled(boolean enabled) {
        generation++;
        verdict = null;
        together = false;
        button.setEnabled(enabled);
        button.setToolTipText(null);
        link(false);
    }

    /** Disables it for a reason that is no rule. */
    public void disabled(Text reason) {
        enabled(false);
        button.setToolTipText(desk.say(reason));
    }

    /** Asks the rules about an action; where they refuse it, the button is disabled and says why. */
    public void ask(Action<?> action) {
        enabled(false);
        int asked = generation;
        desk.preview(
                action,
                null,
                answer -> {
                    if (asked == generation && !button.isDisposed()) {
                        people.whenKnown(() -> show(action, answer));
                    }
                },
                // What is not complete yet is asked for in the form that it opens.
                problems -> {
                    if (asked == generation && !button.isDisposed()) {
                        button.setEnabled(true);
                    }
                });
    }

    /**
     * Tries an action and undoes it, for one that not only the rules may refuse but the house itself; where it cannot be done, the button is
     * disabled and says why.
     */
    public void rehearse(Action<?> action) {
        enabled(false);
        int asked = generation;
        desk.rehearse(
                action,
                outcome -> {
                    if (asked == generation && !button.isDisposed()) {
                        people.whenKnown(() -> show(action, outcome.verdict()));
                    }
                },
                problems -> {
                    if (asked == generation && !button.isDisposed()) {
                        disabled(problems.get(0).what());
                    }
                });
    }

    private void show(Action<?> action, Verdict answer) {
        if (button.isDisposed()) {
            return;
        }
        verdict = answer;
        boolean refused = answer.effect() == Effect.REFUSE;
        button.setEnabled(!refused);
        button.setToolTipText(answer.effect() == Effect.ALLOW ? null : VerdictLine.say(desk, people, answer));
        link(refused);
        if (refused && jointly != null) {
            colleague(answer).ifPresent(login -> askWith(action, login));
        }
    }

    /** Somebody of the department the rules name, to see whether they would let the two do it together. */
    private Optional<String> colleague(Verdict answer) {
        Set<String> owners = answer.reasons().stream()
                .map(Reason::owner)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return people.active().stream()
                .filter(person -> owners.contains(person.department()) || owners.contains(person.login()))
                .map(Person::login)
                .filter(login -> !login.equals(desk.user()))
                .findFirst();
    }

    private void askWith(Action<?> action, String login) {
        int asked = generation;
        desk.preview(
                action,
                login,
                answer -> {
                    if (asked == generation && !button.isDisposed() && answer.effect() != Effect.REFUSE) {
                        together = true;
                        link(true);
                    }
                },
                problems -> {});
    }

    private void link(boolean visible) {
        String open = "<a href=\"why\">" + desk.say(Texts.of("why")) + "</a>";
        String joint = "  <a href=\"" + JOINTLY + "\">" + desk.say(Texts.of("joint.offer")) + "</a>";
        why.setText(together ? open + joint : open);
        ((GridData) why.getLayoutData()).exclude = !visible;
        why.setVisible(visible);
        both.requestLayout();
    }
}
