package org.twinrail.coordination.internal.modes;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.modes.WorkProcess;

/** Takes back what was said of a process, as long as nobody said something else since. */
@Component
public final class ModeUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawProcess.class, (a, work) -> deed("process.withdraw", a.process(), work), this::withdraw);
        registrar.action(RestoreProcess.class, (a, work) -> deed("process.restore", a.process(), work), this::restore);
    }

    private static List<?> deed(String action, String process, Work work) {
        return List.of(Deed.undo(action, ObjectRef.of(ProcessEntity.KIND, process), work.takesBack()));
    }

    private Void withdraw(WithdrawProcess action, Work work) {
        ProcessEntity process = Processes.known(action.process(), work);
        work.checkVersion(process.version());
        EntityManager database = work.resource(EntityManager.class);
        database.remove(process);
        database.flush();
        return null;
    }

    private WorkProcess restore(RestoreProcess action, Work work) {
        ProcessEntity process = Processes.known(action.process(), work);
        work.checkVersion(process.version());
        Definition now = process.definition();
        process.define(action.before());
        work.resource(EntityManager.class).flush();
        work.undoneBy(new RestoreProcess(process.code(), now), process.ref(), process.version());
        return process.on(work.today());
    }
}
