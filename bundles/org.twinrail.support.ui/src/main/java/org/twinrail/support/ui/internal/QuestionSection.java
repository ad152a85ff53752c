package org.twinrail.support.ui.internal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.support.ListQuestions;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorSection;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** The technical questions of a customer or an opportunity, and where one is asked (D21). */
@Component
public final class QuestionSection implements EditorSection {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public QuestionSection(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "questions";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("customer", "opportunity");
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public Text title() {
        return Texts.of("section.title");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        parent.setLayout(new GridLayout());
        Button ask = Looks.named(new Button(parent, SWT.PUSH), "questions.ask");
        ask.setText(desk.say(Texts.of("ask.title")));
        ask.setImage(desk.looks().icon("circle-help", Tone.INK));
        ask.addListener(SWT.Selection, event -> QuestionForms.ask(desk, object));
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        QuestionBook book = new QuestionBook(
                body,
                desk,
                clock,
                "section.questions",
                (sort, limit, offset) -> new ListQuestions(
                        null,
                        null,
                        null,
                        null,
                        null,
                        object.toString(),
                        null,
                        sort == null ? "-at" : sort,
                        limit,
                        offset),
                Texts.of("section.none"),
                EnumSet.of(Act.TELL, Act.REOPEN));
        return book::reload;
    }
}
