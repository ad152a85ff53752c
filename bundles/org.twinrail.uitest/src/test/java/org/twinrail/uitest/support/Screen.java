package org.twinrail.uitest.support;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;

/** A workbench as a person sees it, window or page, worked by the names of its widgets. What is not there yet is waited for. */
public interface Screen extends AutoCloseable {
    /** How long a person would wait before they call somebody. */
    Duration PATIENCE = Duration.ofSeconds(60);

    /** How often one looks again. */
    long PAUSE_NANOS = 50_000_000;

    /** Whether a widget of that name can be seen now. */
    boolean has(String name);

    /** Clicks a button, a tool, a tab or a menu's entry. */
    void click(String name);

    /** Types a text over what a field holds, or chooses a combo's entry. */
    void type(String name, String word);

    /** What a widget says. */
    String text(String name);

    /** Whether it can be used. */
    boolean enabled(String name);

    /** Chooses the row of a table in which a cell says this. */
    void choose(String table, String cell);

    /** Drags one widget onto another. */
    void drag(String from, String to);

    /** Takes a picture of the whole. */
    void picture(Path file) throws IOException;

    /** Plugs a partner's bundle with a perspective, a view and a fault in. */
    Bundle plugIn() throws Exception;

    /** Does an action past the screen, as the local administrator; its parameters and the outcome are JSON. */
    String perform(String action, String json);

    /** Asks a query past the screen; its parameters and the answer are JSON. */
    String ask(String query, String json);

    @Override
    void close();

    /** Waits until a widget can be seen. */
    default void await(String name) {
        awaited(() -> has(name) ? name : null, "there is no " + name);
    }

    /** Waits until a widget is gone. */
    default void awaitGone(String name) {
        awaited(() -> has(name) ? null : name, name + " does not go");
    }

    /** Waits until a widget says something that contains the words. */
    default void awaitText(String name, String words) {
        awaited(() -> has(name) && text(name).contains(words) ? name : null, name + " does not say " + words);
    }

    /** Waits for an answer that is not null. */
    static <T> T awaited(Supplier<T> answer, String otherwise) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            T found = answer.get();
            if (found != null) {
                return found;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new AssertionError(otherwise);
    }
}
