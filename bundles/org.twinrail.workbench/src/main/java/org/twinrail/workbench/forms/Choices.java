package org.twinrail.workbench.forms;

import java.util.List;
import java.util.function.Consumer;
import org.twinrail.workbench.Desk;

/** Where the choices of a field come from. */
@FunctionalInterface
public interface Choices {
    /**
     * Asks for the choices; called on the UI thread and answers there.
     *
     * @param words what was typed so far; empty where all are asked for
     */
    void load(Desk desk, String words, Consumer<List<Choice>> loaded);

    /** Choices that are known. */
    static Choices of(List<Choice> all) {
        List<Choice> known = List.copyOf(all);
        return (desk, words, loaded) -> loaded.accept(known);
    }

    /** Values that are written as they are. */
    static Choices same(List<String> values) {
        return of(values.stream().map(value -> new Choice(value, value)).toList());
    }
}
