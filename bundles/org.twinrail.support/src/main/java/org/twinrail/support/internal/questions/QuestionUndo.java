package org.twinrail.support.internal.questions;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.support.Question;

/** Takes back what was done with technical questions. */
@Component
public final class QuestionUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawQuestion.class,
                (action, work) -> deed("question.withdraw", action.question(), work),
                this::withdraw);
        registrar.action(
                RestoreQuestion.class,
                (action, work) -> deed("question.restore", action.question(), work),
                this::restore);
    }

    private static List<?> deed(String action, UUID question, Work work) {
        return List.of(Deed.undo(action, ObjectRef.of(Questions.KIND, question), work.takesBack()));
    }

    private Void withdraw(WithdrawQuestion action, Work work) {
        QuestionEntity question = Questions.known(action.question(), work);
        work.checkVersion(question.version());
        work.resource(EntityManager.class).remove(question);
        return null;
    }

    private Question restore(RestoreQuestion action, Work work) {
        QuestionEntity question = Questions.known(action.question(), work);
        work.checkVersion(question.version());
        return Questions.move(question, action.before(), "restored", work);
    }
}
