package org.twinrail.coordination.ui.internal.advice;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.coordination.advice.AskAdvice;
import org.twinrail.coordination.advice.OfferAdvice;
import org.twinrail.coordination.advice.OpenInterface;
import org.twinrail.coordination.advice.ShowInterfaces;
import org.twinrail.coordination.ui.internal.Rows;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.People;
import org.twinrail.workbench.forms.RuledButton;

/** The advice on one object: who is responsible, who advises, and what was asked and said. Belongs to its UI thread. */
final class AdvicePane {
    private static final String ANY = "-";

    private final Desk desk;
    private final Clock clock;
    private final ObjectRef object;
    private final People people;
    private final Label who;
    private final RuledButton ask;
    private final RuledButton offer;
    private final AdviceBook book;
    private List<OpenInterface> open = List.of();

    AdvicePane(Composite parent, Desk desk, Clock clock, ObjectRef object) {
        this.desk = desk;
        this.clock = clock;
        this.object = object;
        this.people = People.of(desk, () -> {});
        parent.setLayout(Grids.framed(desk, 1));
        who = Looks.named(Grids.label(parent, desk, SWT.WRAP, Type.PLAIN, Tone.QUIET), "advice.who");
        who.setLayoutData(Grids.across(1));
        Composite row = Rows.row(parent, desk);
        ask = new RuledButton(row, desk, people, "advice.ask", Texts.of("ask"), "message-square-plus")
                .whenPressed(() -> people.whenKnown(() -> new AdviceForms(desk, people).ask(object, open, clock)));
        offer = new RuledButton(row, desk, people, "advice.offer", Texts.of("offer"), "plus")
                .whenPressed(() -> new AdviceForms(desk, people).offer(object));
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(Grids.all(1));
        book = new AdviceBook(
                body,
                desk,
                clock,
                "advice",
                () -> new AdviceBook.Wanted(null, null, object.toString()),
                Texts.of("none.object"),
                false,
                EnumSet.allOf(Act.class));
        interfaces();
    }

    /** Who advises is a matter of the rules, and may have changed with who is responsible. */
    private void interfaces() {
        desk.ask(new ShowInterfaces(object.toString()), shown -> {
            if (who.isDisposed()) {
                return;
            }
            open = shown.open();
            who.setText(desk.say(words(shown)));
            who.requestLayout();
            if (open.isEmpty()) {
                ask.disabled(Texts.of("none.open"));
            } else {
                ask.ask(new AskAdvice(
                        object.toString(), ANY, open.get(0).adviser().code(), null));
            }
            offer.rehearse(new OfferAdvice(object.toString(), ANY));
        });
    }

    private Text words(ShowInterfaces.Interfaces shown) {
        String advisers = shown.open().stream()
                .map(i -> desk.say(Texts.of("adviser.hours", i.adviser().name(), i.hours())))
                .collect(Collectors.joining(desk.say(Texts.of("separator"))));
        if (shown.host() == null) {
            return Texts.of("who.nobody", advisers);
        }
        return shown.open().isEmpty()
                ? Texts.of("who.closed", shown.host().name())
                : Texts.of("who", shown.host().name(), advisers);
    }

    void reload() {
        if (book != null) {
            book.reload();
            interfaces();
        }
    }
}
