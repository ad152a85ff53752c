package org.twinrail.rules.internal.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.PointFiles;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Makes a rule base of a folder's files: read, guard, compile, or take from the store what was compiled before. */
public final class RuleBuilder {
    /** Part of every version: changed when the way rules are compiled changes, so that no archive outlives it. */
    private static final String WAY = "drools-10.2.0/4";

    private final RuleStore store;
    private final KnownFiles known;
    private final OpenBases open = new OpenBases();

    /** A builder with a store for what it built, and a memory of files in order. */
    public RuleBuilder(RuleStore store, KnownFiles known) {
        this.store = store;
        this.known = known;
    }

    /**
     * What came of a folder.
     *
     * @param base the rule base; empty where there are faults
     * @param files how many rule files were read
     * @param rules how many rules they hold
     * @param faults what is wrong
     */
    public record Built(Optional<RuleBase> base, int files, int rules, List<Fault> faults) {}

    /** Builds the rules of a folder. Safe for use by many threads; those that have to compile wait for one another. */
    public Built build(PointFiles folder, AllowedTypes types) {
        List<Fault> faults = new ArrayList<>();
        List<RuleFile> files = folder.read(faults);
        if (!faults.isEmpty()) {
            return broken(files.size(), new Reading(files, types), faults);
        }
        if (files.isEmpty()) {
            RuleBase none = new RuleBase(folder.point(), "none", null, new Places(Map.of()), Reach.UNKNOWN);
            return new Built(Optional.of(none), 0, 0, faults);
        }
        String version = version(folder.point(), files, types);
        return open.find(version, types)
                .map(base -> ready(base, files))
                .orElseGet(() -> loaded(folder.point(), version, files, types));
    }

    /** Says what is wrong in a folder and builds nothing; of files in order that were met before nothing is compiled. */
    public Built check(PointFiles folder, AllowedTypes types) {
        List<Fault> faults = new ArrayList<>();
        List<RuleFile> files = folder.read(faults);
        List<RuleFile> others = new ArrayList<>();
        int rules = 0;
        for (RuleFile file : files) {
            Optional<Integer> inOrder = known.rules(version(folder.point(), List.of(file), types));
            rules += inOrder.orElse(0);
            if (inOrder.isEmpty()) {
                others.add(file);
            }
        }
        Reading reading = new Reading(others, types);
        if (faults.isEmpty() && reading.faults().isEmpty() && !others.isEmpty()) {
            compile(folder.point(), "checked", reading, types, faults);
        }
        Built built = broken(files.size(), reading, faults);
        if (built.faults().isEmpty()) {
            know(folder.point(), others, reading.places(), types);
        }
        return new Built(Optional.empty(), files.size(), rules + built.rules(), built.faults());
    }

    /** Remembers that a base is in force and worked. */
    public void inForce(RuleBase base) {
        if (base.sessions() != null) {
            store.good(base.point(), base.version());
        }
    }

    /** The base that was in force at a point last, as far as anybody remembers. */
    public Optional<RuleBase> lastInForce(String point, AllowedTypes types) {
        return store.lastGood(point).flatMap(version -> store.load(point, version, types));
    }

    private static Built broken(int files, Reading reading, List<Fault> faults) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(reading.faults());
        return new Built(Optional.empty(), files, reading.places().count(), all);
    }

    private static Built ready(RuleBase base, List<RuleFile> files) {
        return new Built(Optional.of(base), files.size(), base.places().count(), List.of());
    }

    private synchronized Built loaded(String point, String version, List<RuleFile> files, AllowedTypes types) {
        Built built = store.load(point, version, types)
                .map(base -> ready(base, files))
                .orElseGet(() -> compiled(point, version, files, types));
        built.base().ifPresent(base -> {
            open.keep(base, types);
            know(point, files, base.places(), types);
        });
        return built;
    }

    private Built compiled(String point, String version, List<RuleFile> files, AllowedTypes types) {
        Reading reading = new Reading(files, types);
        List<Fault> faults = new ArrayList<>();
        byte[] archive = reading.faults().isEmpty() ? compile(point, version, reading, types, faults) : null;
        if (archive == null) {
            return broken(files.size(), reading, faults);
        }
        store.keep(point, version, archive, reading.places(), reading.reach());
        Optional<RuleBase> base = store.load(point, version, types);
        if (base.isEmpty()) {
            faults.add(new Fault(point, 0, 0, "", Texts.of("rules.unloadable")));
        }
        return new Built(base, files.size(), reading.places().count(), faults);
    }

    private byte[] compile(String point, String version, Reading reading, AllowedTypes types, List<Fault> faults) {
        return new Compiler(types).compile(Engine.within(() -> store.id(point, version)), reading.sources(), faults);
    }

    private void know(String point, List<RuleFile> files, Places places, AllowedTypes types) {
        Map<String, Integer> rules = places.rulesByFile();
        files.forEach(file -> known.keep(version(point, List.of(file), types), rules.getOrDefault(file.path(), 0)));
    }

    private static String version(String point, List<RuleFile> files, AllowedTypes types) {
        List<byte[]> parts = new ArrayList<>();
        for (String word : List.of(WAY, point, types.fingerprint())) {
            parts.add(word.getBytes(StandardCharsets.UTF_8));
        }
        for (RuleFile file : files) {
            parts.add(file.path().getBytes(StandardCharsets.UTF_8));
            parts.add(file.content());
        }
        return Hashes.sha256(parts).substring(0, 16);
    }
}
