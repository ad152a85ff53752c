package org.twinrail.crm.internal.touches;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.common.Undo;
import org.twinrail.crm.internal.undo.WithdrawTouch;

/** Takes back touches that nothing rests on yet. */
@Component
public final class TouchUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawTouch.class,
                (input, work) -> Undo.deed("touch.withdraw", ObjectRef.of("touch", input.id()), work),
                this::withdraw);
    }

    private Void withdraw(WithdrawTouch input, Work work) {
        TouchEntity touch = Store.of(work)
                .find(TouchEntity.class, input.id())
                .orElseThrow(() -> Complaints.invalid("id", "undo.gone", input.id()));
        String name = touch.on + " " + touch.channel;
        return Undo.remove(touch, touch.ref(), name, work);
    }
}
