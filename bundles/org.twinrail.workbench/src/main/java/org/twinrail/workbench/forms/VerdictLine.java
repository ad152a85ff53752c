package org.twinrail.workbench.forms;

import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.twinrail.api.Effect;
import org.twinrail.api.Reason;
import org.twinrail.api.Text;
import org.twinrail.api.Verdict;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;

/** What the rules say of what is about to be done, with who can do it instead, and a link to why. */
public final class VerdictLine {
    private final Desk desk;
    private final People people;
    private final Composite line;
    private final Label words;
    private final Link why;
    private Text title = Text.EMPTY;
    private Verdict verdict;

    /**
     * An empty line.
     *
     * @param id names its parts: {@code id.verdict} and {@code id.why}
     */
    public VerdictLine(Composite parent, Desk desk, People people, String id) {
        this.desk = desk;
        this.people = people;
        line = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        words = Looks.named(new Label(line, SWT.WRAP), id + ".verdict");
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        why = Looks.named(new Link(line, SWT.NONE), id + ".why");
        why.setText("<a>" + desk.say(Texts.of("why")) + "</a>");
        why.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
        why.addListener(SWT.Selection, event -> {
            if (verdict != null) {
                desk.why(title, verdict);
            }
        });
        clear();
    }

    /** The line, to be laid out. */
    public Composite control() {
        return line;
    }

    /** Says nothing. */
    public void clear() {
        verdict = null;
        words.setText("");
        why.setVisible(false);
    }

    /** Says what the rules say of something with a title. */
    public void show(Text newTitle, Verdict newVerdict) {
        title = newTitle;
        verdict = newVerdict;
        desk.looks().dress(words, Type.PLAIN, tone(newVerdict.effect()));
        words.setText(say(desk, people, newVerdict));
        why.setVisible(true);
    }

    private static Tone tone(Effect effect) {
        return switch (effect) {
            case ALLOW -> Tone.QUIET;
            case TELL, ADVICE, JOINT, APPROVAL -> Tone.ACCENT;
            case REFUSE -> Tone.WARNING;
        };
    }

    /** What the rules say, in one paragraph. */
    public static String say(Desk desk, People people, Verdict verdict) {
        String reasons = verdict.reasons().stream()
                .map(reason -> desk.say(reason.text()))
                .collect(Collectors.joining(" "));
        String owners = verdict.reasons().stream()
                .map(Reason::owner)
                .filter(Objects::nonNull)
                .distinct()
                .map(people::name)
                .collect(Collectors.joining(desk.say(Texts.of("list.comma"))));
        String effect = desk.say(Texts.of("effect." + verdict.effect(), Text.same(reasons)));
        return owners.isEmpty() || verdict.effect() != Effect.REFUSE
                ? effect
                : effect + desk.say(Texts.of("owners", owners));
    }
}
