package org.twinrail.coordination.ui.internal.advice;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.coordination.advice.ListAdvice.Turn;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.ViewFactory;

/** What advice is asked of the person, and which opinions wait for the person's answer, on the Today perspective (D4). */
@Component
public final class MyAdviceView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public MyAdviceView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "today.advice";
    }

    @Override
    public String perspective() {
        return "today";
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Text title() {
        return Texts.of("title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(Grids.framed(desk, 1));
        SashForm parts = new SashForm(parent, SWT.VERTICAL);
        parts.setLayoutData(Grids.all(1));
        parts.setSashWidth(desk.looks().px(Looks.UNIT));
        book(
                part(parts, desk, Texts.of("today.give")),
                desk,
                "today.advice.give",
                Turn.GIVE,
                Texts.of("none.give"),
                EnumSet.of(Act.GIVE, Act.DECLINE));
        book(
                part(parts, desk, Texts.of("today.answer")),
                desk,
                "today.advice.answer",
                Turn.ANSWER,
                Texts.of("none.answer"),
                EnumSet.of(Act.ANSWER));
    }

    private static Composite part(Composite parent, Desk desk, Text heading) {
        Composite part = new Composite(parent, SWT.NONE);
        part.setLayout(Grids.bare(desk, 1));
        Grids.label(part, desk, SWT.NONE, Type.STRONG, Tone.INK).setText(desk.say(heading));
        Composite body = new Composite(part, SWT.NONE);
        body.setLayoutData(Grids.all(1));
        return body;
    }

    private void book(Composite body, Desk desk, String id, Turn turn, Text empty, Set<Act> acts) {
        AdviceBook book =
                new AdviceBook(body, desk, clock, id, () -> new AdviceBook.Wanted(turn, null, null), empty, true, acts);
        desk.whenChanged(book::reload);
    }
}
