package org.twinrail.workbench;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.api.ObjectRef;

/**
 * What rules saw of an object, as traces and evidence keep it: a record's text, such as {@code LeadFact[ref=lead/L-1, state=NEW]}. Immutable.
 *
 * @param kind what kind of fact it is: {@code LeadFact}
 * @param fields the fields by name, in their order; those without a value are left out
 */
public record Fact(String kind, Map<String, String> fields) {
    private static final Pattern RECORD = Pattern.compile("(\\w+)\\[(.*)]", Pattern.DOTALL);
    private static final Pattern BETWEEN = Pattern.compile(", (?=\\w+=)");

    /** The facts of a snapshot, one a line; lines that are none are left out. */
    public static List<Fact> of(String snapshot) {
        return snapshot == null
                ? List.of()
                : snapshot.lines().map(Fact::read).flatMap(Optional::stream).toList();
    }

    private static Optional<Fact> read(String line) {
        Matcher record = RECORD.matcher(line.strip());
        if (!record.matches()) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : BETWEEN.split(record.group(2))) {
            int equals = field.indexOf('=');
            String value = field.substring(equals + 1);
            if (equals > 0 && !value.isEmpty() && !value.equals("null")) {
                fields.put(field.substring(0, equals), value);
            }
        }
        return Optional.of(new Fact(record.group(1), fields));
    }

    /** A field; empty where it has no value. */
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The object it is of; nothing where it names none. */
    public Optional<ObjectRef> ref() {
        String ref = get("ref");
        int slash = ref.indexOf('/');
        return slash > 0 && slash < ref.length() - 1 ? Optional.of(ObjectRef.parse(ref)) : Optional.empty();
    }

    /** Whether one of its fields is one of these words. */
    public boolean names(Collection<String> words) {
        return fields.values().stream().anyMatch(words::contains);
    }
}
