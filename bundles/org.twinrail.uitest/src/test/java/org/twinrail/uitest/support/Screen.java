package org.twinrail.uitest.support;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;

/** A workbench as a person sees it, window or page, worked by the names of its widgets. What is not there yet is waited for. */
public interface Screen extends AutoCloseable {
    /** How long is waited, on a machine that others use as well. */
    Duration PATIENCE = Duration.ofSeconds(60);

    /** How often one looks again. */
    long PAUSE_NANOS = 50_000_000;

    /** How long nothing changes where all has come. */
    long QUIET_NANOS = 600_000_000;

    /** Whether a widget of that name can be seen now. */
    boolean has(String name);

    /** Clicks a button, a tool, a tab or a menu's entry. */
    void click(String name);

    /** Types a text over what a field holds, or chooses a combo's entry. */
    void type(String name, String word);

    /**
     * Gives a file to read: on the desktop its path is typed into the field, on a page it is uploaded by the button.
     *
     * @param field shows which file was chosen
     * @param button opens the chooser
     */
    void file(String field, String button, Path file);

    /** What a widget says. */
    String text(String name);

    /** Whether it can be used. */
    boolean enabled(String name);

    /** Chooses the row of a table in which a cell says this. */
    void choose(String table, String cell);

    /** Drags one widget onto another. */
    void drag(String from, String to);

    /** The names that begin so, of what can be seen now. */
    List<String> names(String prefix);

    /** Presses keys as xdotool writes them, such as {@code ctrl+k}; the keyboard writes to what has the focus. */
    void press(String keys);

    /** The name of what the keyboard writes to, or of the next thing around it that has one. */
    String focus();

    /** Opens the first row of a table, as a double click does. */
    void openFirst(String table);

    /** Closes the object in front. */
    void closeTab();

    /** All that can be read now, to see whether more is coming. */
    String reading();

    /** Clicks twice on a widget. */
    void doubleClick(String name);

    /** Takes a picture of the whole. */
    void picture(Path file) throws IOException;

    /** Plugs a partner's bundle with a perspective, a view and a fault in. */
    Bundle plugIn() throws Exception;

    /** Does an action past the screen, as the local administrator; its parameters and the outcome are JSON. */
    String perform(String action, String json);

    /** Sets the clock, where the workbench was opened with one that is set by hand; never backwards. */
    void turnClockTo(String moment);

    /** Asks a query past the screen; its parameters and the answer are JSON. */
    String ask(String query, String json);

    @Override
    void close();

    /** Waits until a widget can be seen. */
    default void await(String name) {
        awaited(() -> has(name) ? name : null, "there is no " + name);
    }

    /** Waits until a widget can be used, and clicks it. */
    default void clickWhenEnabled(String name) {
        awaited(() -> has(name) && enabled(name) ? name : null, name + " stays disabled");
        click(name);
    }

    /** Waits longer until a widget can be seen. */
    default void await(String name, Duration patience) {
        awaited(() -> has(name) ? name : null, "there is no " + name, patience);
    }

    /** Waits until a widget is gone. */
    default void awaitGone(String name) {
        awaited(() -> has(name) ? null : name, name + " does not go");
    }

    /** Waits until a widget says something that contains the words. */
    default void awaitText(String name, String words) {
        awaited(() -> has(name) && text(name).contains(words) ? name : null, name + " does not say " + words);
    }

    /** Waits until nothing more comes in: what can be read stays as it is for a while. */
    default void settle() {
        String[] last = {""};
        long[] since = {System.nanoTime()};
        awaited(
                () -> {
                    String now = reading();
                    if (!now.equals(last[0])) {
                        last[0] = now;
                        since[0] = System.nanoTime();
                    }
                    return System.nanoTime() - since[0] > QUIET_NANOS ? now : null;
                },
                "it does not come to rest");
    }

    /** Waits longer until a widget says something that contains the words. */
    default void awaitText(String name, String words, Duration patience) {
        awaited(() -> has(name) && text(name).contains(words) ? name : null, name + " does not say " + words, patience);
    }

    /** Waits for an answer that is not null. */
    static <T> T awaited(Supplier<T> answer, String otherwise) {
        return awaited(answer, otherwise, PATIENCE);
    }

    /** Waits for an answer that is not null, with a patience of one's own. */
    static <T> T awaited(Supplier<T> answer, String otherwise, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
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
