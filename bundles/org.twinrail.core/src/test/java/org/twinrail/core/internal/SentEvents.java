package org.twinrail.core.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;

/** Listens to what is sent, as {@code topic json}. */
public final class SentEvents implements EventAdmin {
    private final List<String> sent = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private Consumer<String> before = event -> {};

    /** Something that happens whenever an event is about to be sent. */
    public synchronized void before(Consumer<String> hook) {
        before = hook;
    }

    @Override
    public void postEvent(Event event) {
        throw new AssertionError("the outbox sends, and waits until it is heard");
    }

    @Override
    public synchronized void sendEvent(Event event) {
        String line = event.getTopic() + " " + event.getProperty("json");
        before.accept(line);
        sent.add(line);
        ids.add((String) event.getProperty("id"));
    }

    /** What was sent, in order. */
    public synchronized List<String> sent() {
        return List.copyOf(sent);
    }

    /** The ids of what was sent, in order. */
    public synchronized List<String> ids() {
        return List.copyOf(ids);
    }
}
