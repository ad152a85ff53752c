package org.twinrail.rules.internal.build;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.edit.TableCheck;
import org.twinrail.rules.internal.guard.RuleGuard;
import org.twinrail.rules.internal.sentences.Sources;
import org.twinrail.rules.internal.source.PointFiles;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Makes a rule base of a folder's files: read, guard, compile, or take from the store what was compiled before. */
public final class RuleBuilder {
    /** Part of every version: changed when the way rules are compiled changes, so that no archive outlives it. */
    private static final String WAY = "drools-10.2.0/3";

    private final RuleStore store;

    /** A builder with a store for what it built. */
    public RuleBuilder(RuleStore store) {
        this.store = store;
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

    /** Builds the rules of a folder; builds of several threads wait for one another. */
    public synchronized Built build(PointFiles folder, AllowedTypes types) {
        List<Fault> faults = new ArrayList<>();
        List<RuleFile> files = folder.read(faults);
        if (files.isEmpty() && faults.isEmpty()) {
            return new Built(
                    Optional.of(new RuleBase(folder.point(), "none", null, new Places(Map.of()))), 0, 0, faults);
        }
        String version = version(folder.point(), files, types);
        Optional<RuleBase> kept = faults.isEmpty() ? store.load(folder.point(), version, types) : Optional.empty();
        return kept.map(base -> new Built(kept, files.size(), base.places().count(), faults))
                .orElseGet(() -> compile(folder.point(), version, files, types, faults));
    }

    private Built compile(String point, String version, List<RuleFile> files, AllowedTypes types, List<Fault> faults) {
        RuleGuard guard = new RuleGuard(types);
        Sources reader = new Sources(types.sentences());
        Map<String, RuleSource> sources = new TreeMap<>();
        Map<String, String> places = new TreeMap<>();
        TableCheck tables = new TableCheck(types);
        for (RuleFile file : files) {
            Optional<RuleSource> read = read(file, tables, reader, faults);
            read.ifPresent(source -> {
                String name = packageOf(file);
                sources.put(name, source);
                for (RuleDescr rule : guard.check(source, faults)) {
                    places.put(
                            Places.key(name, rule.getName()),
                            Places.value(file.path(), source.place(rule.getName(), rule.getLine())));
                }
            });
        }
        byte[] archive = faults.isEmpty()
                ? new Compiler(types).compile(Engine.within(() -> store.id(point, version)), sources, faults)
                : null;
        if (archive == null) {
            return new Built(Optional.empty(), files.size(), places.size(), once(faults));
        }
        store.keep(point, version, archive, new Places(places));
        Optional<RuleBase> base = store.load(point, version, types);
        if (base.isEmpty()) {
            faults.add(new Fault(point, 0, 0, "", Texts.of("rules.unloadable")));
        }
        return new Built(base, files.size(), places.size(), faults);
    }

    private static Optional<RuleSource> read(RuleFile file, TableCheck tables, Sources reader, List<Fault> faults) {
        OptionalInt broken = file.brokenLine();
        if (broken.isPresent()) {
            faults.add(new Fault(file.path(), broken.getAsInt(), 0, "", Texts.of("file.letters")));
            return Optional.empty();
        }
        List<Fault> inCells = tables.check(file);
        faults.addAll(inCells);
        return inCells.isEmpty() ? reader.of(file, faults) : Optional.empty();
    }

    /** What is wrong in the head of a table is wrong in each of its rows, and told once. */
    private static List<Fault> once(List<Fault> faults) {
        Set<List<Object>> told = new HashSet<>();
        return faults.stream()
                .filter(fault -> told.add(List.of(fault.place(), fault.text())))
                .toList();
    }

    /** Each file has a package of its own, so that rules of two files may have the same name. */
    private static String packageOf(RuleFile file) {
        return "twinrail.rules.f"
                + Hashes.sha256(List.of(file.path().getBytes(StandardCharsets.UTF_8)))
                        .substring(0, 12);
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
