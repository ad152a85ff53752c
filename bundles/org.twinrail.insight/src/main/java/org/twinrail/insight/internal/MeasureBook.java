package org.twinrail.insight.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.measures.Measure;

/** The measures at hand; they come and go with their bundles. Safe for use by many threads. */
@Component(service = MeasureBook.class)
public final class MeasureBook {
    private final List<Measure> measures = new CopyOnWriteArrayList<>();

    /** Takes a measure in; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addMeasure(Measure measure) {
        measures.add(measure);
    }

    /** Lets a measure go. */
    public void removeMeasure(Measure measure) {
        measures.remove(measure);
    }

    /** All that can be measured now, by name. */
    List<Measure> all() {
        return measures.stream().sorted(Comparator.comparing(Measure::name)).toList();
    }

    /** The measure with a name; nothing where its bundle is not there. */
    Optional<Measure> find(String name) {
        return measures.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }

    /** Whether all measures of a formula are at hand. */
    boolean has(Formula formula) {
        return formula.terms().stream().allMatch(term -> find(term.measure()).isPresent());
    }

    /**
     * Sees that a formula can be counted.
     *
     * @throws org.twinrail.api.InvalidInputException that lists what there is, where it names something else
     */
    void check(String parameter, Formula formula) {
        for (Formula.Term term : formula.terms()) {
            Measure measure = find(term.measure())
                    .orElseThrow(() -> Words.invalid(
                            parameter,
                            "measure.unknown",
                            term.measure(),
                            all().stream().map(Measure::name).collect(Collectors.joining(", "))));
            term.parameters().forEach((name, value) -> check(parameter, measure, name, value));
            for (String needed : new TreeSet<>(measure.required())) {
                if (!term.parameters().containsKey(needed)) {
                    throw Words.invalid(parameter, "measure.needed", measure.name(), needed);
                }
            }
        }
        if (formula.terms().stream()
                        .map(term -> find(term.measure()).map(Measure::unit))
                        .distinct()
                        .count()
                > 1) {
            throw Words.invalid(parameter, "formula.units", formula);
        }
    }

    private static void check(String parameter, Measure measure, String name, String value) {
        Map<String, Set<String>> known = measure.parameters();
        if (!known.containsKey(name)) {
            throw Words.invalid(
                    parameter,
                    known.isEmpty() ? "measure.plain" : "measure.parameter",
                    measure.name(),
                    name,
                    String.join(", ", new TreeSet<>(known.keySet())));
        }
        if (!known.get(name).isEmpty() && !known.get(name).contains(value)) {
            throw Words.invalid(
                    parameter, "measure.value", name, value, String.join(", ", new TreeSet<>(known.get(name))));
        }
    }
}
