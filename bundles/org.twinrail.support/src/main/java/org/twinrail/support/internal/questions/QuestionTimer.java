package org.twinrail.support.internal.questions;

import java.time.Duration;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Action;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.support.SweepQuestions;

/** Has technical questions swept every quarter of an hour. */
@Component
public final class QuestionTimer implements TimedAction {
    @Override
    public String name() {
        return "questions.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Action<?> action() {
        return new SweepQuestions();
    }
}
