package org.twinrail.coordination.internal.advice;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.internal.people.Directory;

/** Takes back what was asked or said, as long as the other side has said nothing since. */
@Component
public final class AdviceUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawAdvice.class, (action, work) -> deed("advice.withdraw", action.advice(), work), this::withdraw);
        registrar.action(
                RestoreAdvice.class, (action, work) -> deed("advice.restore", action.advice(), work), this::restore);
    }

    private static List<?> deed(String action, UUID advice, Work work) {
        return List.of(Deed.undo(action, ObjectRef.of(Matter.KIND, advice), work.takesBack()));
    }

    private Advice withdraw(WithdrawAdvice action, Work work) {
        AdviceEntity advice = Matter.existing(action.advice(), work);
        work.checkVersion(advice.version());
        Advice view = AdviceViews.of(advice, new Directory(work));
        EntityManager database = work.resource(EntityManager.class);
        database.remove(advice);
        database.flush();
        return view;
    }

    private Advice restore(RestoreAdvice action, Work work) {
        AdviceEntity advice = Matter.existing(action.advice(), work);
        work.checkVersion(advice.version());
        Standing now = advice.standing();
        advice.stands(action.before());
        work.resource(EntityManager.class).flush();
        work.undoneBy(new RestoreAdvice(advice.id(), now), Matter.ref(advice), advice.version());
        return AdviceViews.of(advice, new Directory(work));
    }
}
