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

/** The questions that wait for the person, on the Today perspective. */
@Component
public final class TodayQuestionsView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public TodayQuestionsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "today.questions";
    }

    @Override
    public String perspective() {
        return "today";
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public Text title() {
        return Texts.of("today.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new QuestionBook(
                parent,
                desk,
                clock,
                "today.questions",
                (sort, limit, offset) ->
                        new ListQuestions(true, true, null, null, null, null, null, sort, limit, offset),
                Texts.of("queue.none"),
                EnumSet.allOf(Act.class));
    }
}
