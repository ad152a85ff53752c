package org.twinrail.rules.internal.build;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Rule bases that were opened lately: a publication changes the rules of one point and not those of the others, and who goes back goes back to
 * rules that were in force a moment ago. Safe for use by many threads.
 */
final class OpenBases {
    private static final int MOST = 32;

    private final Map<String, SoftReference<RuleBase>> bases = new LinkedHashMap<>(MOST, 0.75f, true);
    /** The types of other bundles are other classes, though they be called the same. */
    private AllowedTypes of;

    synchronized Optional<RuleBase> find(String version, AllowedTypes types) {
        return of == types && bases.containsKey(version)
                ? Optional.ofNullable(bases.get(version).get())
                : Optional.empty();
    }

    synchronized void keep(RuleBase base, AllowedTypes types) {
        if (of != types) {
            bases.clear();
            of = types;
        }
        bases.put(base.version(), new SoftReference<>(base));
        if (bases.size() > MOST) {
            bases.remove(bases.keySet().iterator().next());
        }
    }
}
