package org.twinrail.coordination.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.workbench.Fact;

/**
 * Something that shows a conflict: an object, with what the rules saw of it then.
 *
 * @param object the object
 * @param facts what the rules saw
 * @param words the snapshot as it is kept, for what is not a fact
 */
record Exhibit(ObjectRef object, List<Fact> facts, String words) {
    Exhibit {
        facts = List.copyOf(facts);
    }

    /** The evidence, and behind it what the rules saw besides. */
    static List<Exhibit> of(ConflictDetails details) {
        List<Exhibit> exhibits = new ArrayList<>();
        details.evidence()
                .forEach(e -> exhibits.add(
                        new Exhibit(e.object(), Fact.of(e.snapshot()), e.snapshot() == null ? "" : e.snapshot())));
        details.trace().stream()
                .flatMap(firing -> firing.facts().stream())
                .distinct()
                .filter(fact -> exhibits.stream().noneMatch(e -> e.words().contains(fact)))
                .toList()
                .forEach(fact -> {
                    List<Fact> read = Fact.of(fact);
                    ObjectRef object = read.stream()
                            .findFirst()
                            .flatMap(Fact::ref)
                            .orElse(details.conflict().about());
                    exhibits.add(new Exhibit(object, read, fact));
                });
        return exhibits;
    }

    /** Whether it speaks of one of these people or departments. */
    boolean speaksOf(Collection<String> codes) {
        return facts.stream().anyMatch(fact -> fact.names(codes));
    }
}
