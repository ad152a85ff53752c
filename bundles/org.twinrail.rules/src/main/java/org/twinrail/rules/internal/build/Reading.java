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
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Reads rule files, whatever their form, and guards them: what the compiler is then given, and what is wrong. */
final class Reading {
    private final TableCheck tables;
    private final Sources reader;
    private final RuleGuard guard;
    private final Map<String, RuleSource> sources = new TreeMap<>();
    private final Map<String, String> places = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private Reach reach = new Reach(0, 0);

    Reading(List<RuleFile> files, AllowedTypes types) {
        tables = new TableCheck(types);
        reader = new Sources(types.sentences());
        guard = new RuleGuard(types);
        files.forEach(this::add);
    }

    private void add(RuleFile file) {
        read(file).ifPresent(source -> {
            String name = packageOf(file);
            sources.put(name, source);
            List<RuleDescr> rules = guard.check(source, faults);
            reach = reach.and(Reach.of(rules, Alternatives.in(source.drl())));
            for (RuleDescr rule : rules) {
                places.put(
                        Places.key(name, rule.getName()),
                        Places.value(file.path(), source.place(rule.getName(), rule.getLine())));
            }
        });
    }

    private Optional<RuleSource> read(RuleFile file) {
        OptionalInt broken = file.brokenLine();
        if (broken.isPresent()) {
            faults.add(new Fault(file.path(), broken.getAsInt(), 0, "", Texts.of("file.letters")));
            return Optional.empty();
        }
        List<Fault> inCells = tables.check(file);
        faults.addAll(inCells);
        return inCells.isEmpty() ? reader.of(file, faults) : Optional.empty();
    }

    /** Each file has a package of its own, so that rules of two files may have the same name. */
    private static String packageOf(RuleFile file) {
        return "twinrail.rules.f"
                + Hashes.sha256(List.of(file.path().getBytes(StandardCharsets.UTF_8)))
                        .substring(0, 12);
    }

    /** The sources by the names of their packages. */
    Map<String, RuleSource> sources() {
        return sources;
    }

    Places places() {
        return new Places(places);
    }

    Reach reach() {
        return reach;
    }

    /** What is wrong; what is wrong in the head of a table is wrong in each of its rows, and told once. */
    List<Fault> faults() {
        Set<List<Object>> told = new HashSet<>();
        return faults.stream()
                .filter(fault -> told.add(List.of(fault.place(), fault.text())))
                .toList();
    }
}
