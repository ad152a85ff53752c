package org.twinrail.rules.internal.engine;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.build.RuleBase;
import org.twinrail.rules.internal.build.RuleBuilder;
import org.twinrail.rules.internal.build.RuleStore;
import org.twinrail.rules.internal.source.RuleFolder;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/**
 * The rules in force at one decision point. Edited files come into force by a swap of the whole base; where they are broken, the last
 * good version stays. Safe for use by many threads.
 */
final class PointRules {
    private static final Logger LOG = LoggerFactory.getLogger(PointRules.class);
    /** How often the files are looked at: each decision would pay for it otherwise. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final RuleFolder folder;
    private final RuleBuilder builder;
    private final RuleStore store;
    private final Vocabularies vocabularies;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile State state;

    PointRules(RuleFolder folder, RuleBuilder builder, RuleStore store, Vocabularies vocabularies) {
        this.folder = folder;
        this.builder = builder;
        this.store = store;
        this.vocabularies = vocabularies;
    }

    /** What is in force: a base or, where there is none to fall back on, what is wrong; and what it was made of. */
    private record State(
            Optional<RuleBase> base, Optional<Fault> fault, String signature, AllowedTypes types, long lookedAt) {
        boolean isRecent() {
            return System.nanoTime() - lookedAt < LOOK_NANOS;
        }

        State lookedAtNow() {
            return new State(base, fault, signature, types, System.nanoTime());
        }
    }

    /**
     * The rules in force.
     *
     * @param exactly true to look at the files even if they were looked at a moment ago
     * @throws RuleStoppedException when they are broken and there is no good version to fall back on
     */
    RuleBase inForce(boolean exactly) {
        AllowedTypes types = vocabularies.types();
        State known = state;
        if (known == null || exactly || known.types() != types || !known.isRecent()) {
            known = renewed(known, types, exactly);
        }
        Optional<Fault> fault = known.fault();
        return known.base()
                .orElseThrow(() -> new RuleStoppedException(
                        fault.map(Fault::file).orElse(folder.point()),
                        Texts.of(
                                "rules.broken",
                                fault.map(Fault::place).orElse(folder.point()),
                                fault.map(Fault::text).orElseThrow()),
                        null));
    }

    private State renewed(State known, AllowedTypes types, boolean exactly) {
        if (known != null && !exactly && known.types() == types) {
            if (!renewing.tryLock()) {
                return known;
            }
        } else {
            renewing.lock();
        }
        try {
            State now = state;
            String signature = folder.signature();
            state = now != null && now.signature().equals(signature) && now.types() == types
                    ? now.lookedAtNow()
                    : read(now, signature, types);
            return state;
        } finally {
            renewing.unlock();
        }
    }

    private State read(State before, String signature, AllowedTypes types) {
        RuleBuilder.Built built = builder.build(folder, types);
        if (built.base().isPresent()) {
            RuleBase base = built.base().get();
            if (base.base() != null) {
                store.good(folder.point(), base.version());
            }
            LOG.info(
                    "Rules {} in force: version {}, {} files, {} rules",
                    folder.point(),
                    base.version(),
                    built.files(),
                    built.rules());
            return new State(built.base(), Optional.empty(), signature, types, System.nanoTime());
        }
        Fault first = built.faults().get(0);
        Optional<RuleBase> fallback = Optional.ofNullable(before)
                .flatMap(State::base)
                .or(() ->
                        store.lastGood(folder.point()).flatMap(version -> store.load(folder.point(), version, types)));
        LOG.error(
                "Rules {} are broken at {}: {} In force stays {}",
                folder.point(),
                first.place(),
                first.text().en(),
                fallback.map(RuleBase::version).orElse("nothing"));
        return new State(fallback, Optional.of(first), signature, types, System.nanoTime());
    }
}
