package org.twinrail.support.ui.internal;

import java.time.Clock;
import java.util.EnumSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.support.ListQuestions;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.ViewFactory;

/** The open questions, at first those that wait for who looks (D21). */
@Component
public final class QueueView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public QueueView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "support.queue";
    }

    @Override
    public String perspective() {
        return SupportPerspective.ID;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Text title() {
        return Texts.of("queue.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new GridLayout());
        Button mine = Looks.named(new Button(parent, SWT.CHECK), "queue.mine");
        mine.setText(desk.say(Texts.of("queue.mine")));
        mine.setSelection(true);
        Composite body = new Composite(parent, SWT.NONE);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        QuestionBook book = new QuestionBook(
                body,
                desk,
                clock,
                "queue",
                (sort, limit, offset) ->
                        new ListQuestions(mine.getSelection(), true, null, null, null, null, null, sort, limit, offset),
                Texts.of("queue.none"),
                EnumSet.allOf(Act.class));
        mine.addListener(SWT.Selection, event -> book.refresh());
    }
}
