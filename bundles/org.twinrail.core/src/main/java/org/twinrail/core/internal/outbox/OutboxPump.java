package org.twinrail.core.internal.outbox;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.spi.Transactions;

/**
 * Sends committed events to Event Admin, in order, at least once: a crash between sending and removing sends again.
 *
 * <p>The topic is {@code org/twinrail/} and the event's own; the property {@code json} holds the payload, {@code id} the event's id.
 */
@Component(service = OutboxPump.class)
public final class OutboxPump {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxPump.class);
    private static final int BATCH = 200;

    private final Transactions transactions;
    private final EventAdmin events;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "twinrail-outbox");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean asked = new AtomicBoolean();

    /** Made by Declarative Services; what an earlier process left is sent with the next action. */
    @Activate
    public OutboxPump(@Reference Transactions transactions, @Reference EventAdmin events) {
        this.transactions = transactions;
        this.events = events;
    }

    /** Says that there is something to send; returns at once. */
    public void wake() {
        if (asked.compareAndSet(false, true)) {
            try {
                sender.execute(this::drain);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("stopping; what is left is sent at the next start", stopping);
            }
        }
    }

    private void drain() {
        asked.set(false);
        try {
            while (sendBatch() == BATCH && !Thread.currentThread().isInterrupted()) {
                LOG.debug("more events wait");
            }
        } catch (RuntimeException fault) {
            LOG.warn("events could not be sent; they are kept and sent with the next ones", fault);
        }
    }

    private int sendBatch() {
        return transactions.write(resources -> {
            EntityManager database = resources.get(EntityManager.class);
            List<OutboxEntity> batch = database.createQuery(
                            "from OutboxEntity e order by e.createdAt, e.ordinal, e.id", OutboxEntity.class)
                    .setMaxResults(BATCH)
                    .getResultList();
            for (OutboxEntity event : batch) {
                events.sendEvent(new Event(
                        "org/twinrail/" + event.topic, Map.of("id", event.id.toString(), "json", event.payload)));
                database.remove(event);
            }
            return batch.size();
        });
    }

    /** Lets the batch under way end. */
    @Deactivate
    public void stop() throws InterruptedException {
        sender.shutdown();
        if (!sender.awaitTermination(5, TimeUnit.SECONDS)) {
            sender.shutdownNow();
        }
    }
}
