package org.twinrail.core.internal.time;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;

/** Keeps and tells when timers ran. */
@Component
public final class TimerOperations implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(NoteRun.class, (input, work) -> List.of(Deed.of("timer.ran", Deed.ADMINISTER)), this::noteRun);
        registrar.query(LastRuns.class, this::lastRuns);
    }

    private Void noteRun(NoteRun input, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        TimerEntity timer = database.find(TimerEntity.class, input.timer());
        if (timer == null) {
            timer = new TimerEntity();
            timer.name = input.timer();
            timer.lastRun = work.now();
            database.persist(timer);
        }
        timer.lastRun = work.now();
        return null;
    }

    private Map<String, Instant> lastRuns(LastRuns query, Work work) {
        return work.resource(EntityManager.class)
                .createQuery("from TimerEntity t", TimerEntity.class)
                .getResultStream()
                .collect(Collectors.toMap(t -> t.name, t -> t.lastRun));
    }
}
