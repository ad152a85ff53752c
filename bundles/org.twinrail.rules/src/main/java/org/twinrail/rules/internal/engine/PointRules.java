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
import org.twinrail.rules.internal.source.PointFiles;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/**
 * The rules in force at one decision point. Others come into force by a swap of the whole base; where they are broken, the last good
 * version stays. Safe for use by many threads.
 */
final class PointRules {
    private static final Logger LOG = LoggerFactory.getLogger(PointRules.class);
    /** How often the files are looked at: each decision would pay for it otherwise. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final String point;
    private final PointSource source;
    private final RuleBuilder builder;
    private final Vocabularies vocabularies;
    private final ReentrantLock renewing = new ReentrantLock();
    private volatile State state;

    PointRules(String point, PointSource source, RuleBuilder builder, Vocabularies vocabularies) {
        this.point = point;
        this.source = source;
        this.builder = builder;
        this.vocabularies = vocabularies;
    }

    /**
     * What is in force: a base or, where there is none to fall back on, what is wrong; and what it was made of.
     *
     * @param before what was in force before, without what was before that: going back to it costs nothing
     */
    private record State(
            Optional<RuleBase> base,
            Optional<Fault> fault,
            PointFiles files,
            String signature,
            AllowedTypes types,
            State before,
            long lookedAt) {
        boolean isOf(PointFiles asked, AllowedTypes allowed) {
            return files.equals(asked) && types == allowed;
        }

        /** A commit stays as it is; a folder is looked at now and then. */
        boolean isRecent() {
            return !files.commit().isEmpty() || System.nanoTime() - lookedAt < LOOK_NANOS;
        }

        State lookedAtNow() {
            return new State(base, fault, files, signature, types, before, System.nanoTime());
        }

        State after(State older) {
            State alone = older == null
                    ? null
                    : new State(older.base, older.fault, older.files, older.signature, older.types, null, 0);
            return new State(base, fault, files, signature, types, alone, System.nanoTime());
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
        PointFiles files = source.files(point);
        State known = state;
        if (known == null || exactly || !known.isOf(files, types) || !known.isRecent()) {
            known = renewed(known, files, types, exactly);
        }
        Optional<Fault> fault = known.fault();
        return known.base()
                .orElseThrow(() -> new RuleStoppedException(
                        fault.map(Fault::file).orElse(point),
                        Texts.of(
                                "rules.broken",
                                fault.map(Fault::place).orElse(point),
                                fault.map(Fault::text).orElseThrow()),
                        null));
    }

    /**
     * The rules of some files, which were in force when an action began and may be so no longer.
     *
     * @throws RuleStoppedException when they are broken and there is no good version to fall back on
     */
    RuleBase of(PointFiles files) {
        State known = state;
        AllowedTypes types = vocabularies.types();
        if (known == null || known.isOf(files, types) || source.files(point).equals(files)) {
            return inForce(false);
        }
        State before = known.before();
        if (before != null && before.isOf(files, types) && before.base().isPresent()) {
            return before.base().get();
        }
        return builder.build(files, types)
                .base()
                .map(base -> base.of(files.commit()))
                .orElseGet(() -> inForce(false));
    }

    /** What is wrong with the files that should be in force. */
    Optional<Fault> fault() {
        State known = state;
        return known == null ? Optional.empty() : known.fault();
    }

    private State renewed(State known, PointFiles files, AllowedTypes types, boolean exactly) {
        if (known != null && !exactly && known.types() == types) {
            // While somebody else brings the next rules into force, one goes on with those there are.
            if (!renewing.tryLock()) {
                return known;
            }
        } else {
            renewing.lock();
        }
        try {
            State now = state;
            String signature = files.signature();
            if (now != null && now.isOf(files, types) && now.signature().equals(signature)) {
                state = now.lookedAtNow();
            } else if (now != null && isAsBefore(now.before(), files, signature, types)) {
                LOG.info("Rules {} in force: version {} again", point, version(now.before()));
                state = now.before().after(now);
            } else {
                state = read(now, files, signature, types).after(now);
            }
            return state;
        } finally {
            renewing.unlock();
        }
    }

    private static boolean isAsBefore(State before, PointFiles files, String signature, AllowedTypes types) {
        return before != null
                && before.isOf(files, types)
                && before.signature().equals(signature)
                && before.fault().isEmpty();
    }

    private static String version(State state) {
        return state.base().map(RuleBase::version).orElse("");
    }

    private State read(State before, PointFiles files, String signature, AllowedTypes types) {
        RuleBuilder.Built built = builder.build(files, types);
        if (built.base().isPresent()) {
            RuleBase base = built.base().get();
            builder.inForce(base);
            RuleBase named = base.of(files.commit());
            LOG.info(
                    "Rules {} in force: version {}, {} files, {} rules",
                    point,
                    named.version(),
                    built.files(),
                    built.rules());
            return new State(Optional.of(named), Optional.empty(), files, signature, types, null, System.nanoTime());
        }
        Fault first = built.faults().get(0);
        Optional<RuleBase> fallback =
                Optional.ofNullable(before).flatMap(State::base).or(() -> builder.lastInForce(point, types));
        LOG.error(
                "Rules {} are broken at {}: {} In force stays {}",
                point,
                first.place(),
                first.text().en(),
                fallback.map(RuleBase::version).orElse("nothing"));
        return new State(fallback, Optional.of(first), files, signature, types, null, System.nanoTime());
    }
}
