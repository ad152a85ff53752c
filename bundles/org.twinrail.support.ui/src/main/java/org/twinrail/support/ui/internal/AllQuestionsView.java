package org.twinrail.support.ui.internal;

import java.time.Clock;
import java.util.EnumSet;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.support.ListQuestions;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.ViewFactory;

/** Every question that was asked, the latest first, so that an answer is found again. */
@Component
public final class AllQuestionsView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public AllQuestionsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "support.all";
    }

    @Override
    public String perspective() {
        return SupportPerspective.ID;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Text title() {
        return Texts.of("all.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new QuestionBook(
                parent,
                desk,
                clock,
                "questions",
                (sort, limit, offset) -> new ListQuestions(
                        null, null, null, null, null, null, null, sort == null ? "-at" : sort, limit, offset),
                Texts.of("all.none"),
                EnumSet.of(Act.TELL, Act.REOPEN));
    }
}
