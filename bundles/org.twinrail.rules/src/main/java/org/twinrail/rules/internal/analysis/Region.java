package org.twinrail.rules.internal.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The cases a row of a table is for: the values of each field it speaks of; of others any value will do.
 *
 * @param fields the fields, by name
 */
record Region(Map<String, Values> fields) {
    static final Region ALL = new Region(Map.of());

    Region {
        fields = new TreeMap<>(fields);
    }

    /** The same cases, narrowed to some values of a field; empty where none are left. */
    Optional<Region> with(String field, Values values) {
        Values before = fields.get(field);
        Optional<Values> narrowed = before == null ? Optional.of(values) : before.and(values);
        return narrowed.map(left -> {
            Map<String, Values> more = new TreeMap<>(fields);
            more.put(field, left);
            return new Region(more);
        });
    }

    /** The cases that are in both. */
    Optional<Region> and(Region other) {
        Optional<Region> both = Optional.of(this);
        for (Map.Entry<String, Values> field : other.fields.entrySet()) {
            both = both.flatMap(region -> region.with(field.getKey(), field.getValue()));
        }
        return both;
    }

    /** The cases that are in this and not in the other, in parts that have no case in common. */
    List<Region> minus(Region other) {
        if (and(other).isEmpty()) {
            return List.of(this);
        }
        List<Region> rest = new ArrayList<>();
        Region inside = this;
        for (Map.Entry<String, Values> field : other.fields.entrySet()) {
            Values mine = inside.fields.get(field.getKey());
            for (Values outside : mine == null ? everythingBut(field.getValue()) : mine.minus(field.getValue())) {
                Map<String, Values> part = new TreeMap<>(inside.fields);
                part.put(field.getKey(), outside);
                rest.add(new Region(part));
            }
            inside = inside.with(field.getKey(), field.getValue()).orElseThrow();
        }
        return rest;
    }

    private static List<Values> everythingBut(Values values) {
        return values instanceof Range range
                ? new Range(null, false, null, false, range.days()).minus(range)
                : new Words(true, java.util.Set.of()).minus(values);
    }

    /** How a person reads it. */
    String shown() {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + " " + field.getValue().shown())
                .collect(Collectors.joining(", "));
    }
}
