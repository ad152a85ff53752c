package org.twinrail.coordination.ui.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Finder;

/** Finds conflicts by what happened, their kind, who fights and what about: the open ones, and of the closed those nearest to them. */
@Component
public final class ConflictFinder implements Finder {
    private static final int LOOKED_AT = 500;

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void find(String words, int most, Desk desk, Consumer<List<Find>> finds) {
        desk.ask(
                new ListConflicts(ListConflicts.Which.ALL, null, null, null, null, 1, LOOKED_AT),
                page -> finds.accept(page.conflicts().stream()
                        .filter(conflict -> fits(conflict, words))
                        .limit(most)
                        .map(conflict -> find(conflict, desk))
                        .toList()));
    }

    private static Find find(Conflict conflict, Desk desk) {
        return new Find(
                ObjectRef.of(ConflictEditor.KIND, conflict.id()),
                Texts.of("thing.conflict"),
                desk.say(conflict.kindTitle()) + " · " + Names.of(conflict.parties(), desk),
                desk.say(conflict.sentence()));
    }

    /** Every word stands somewhere in it, in either language. */
    static boolean fits(Conflict conflict, String words) {
        String text = Stream.concat(
                        Stream.of(conflict.sentence(), conflict.kindTitle(), conflict.stepTitle()),
                        conflict.parties().stream().map(p -> p.name()))
                .map(t -> t.zh() + ' ' + t.en())
                .collect(Collectors.joining(" ", conflict.about().id() + ' ' + conflict.id() + ' ', ""))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(text::contains);
    }
}
