package org.twinrail.exchange.internal.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Problem;

/** Takes what is expected out of YAML and gathers what is not as it should be. Belongs to one thread. */
final class YamlAsker {
    private static final Messages MESSAGES = Messages.beside(YamlAsker.class);

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    YamlAsker(Path file) {
        this.file = file;
    }

    /** Notes something wrong on a line. */
    void wrong(int line, String key, Object... arguments) {
        problems.add(new Problem(file + ":" + line, MESSAGES.text(key, arguments)));
    }

    /** The entries of a map of which only some keys are known. */
    Map<String, Yaml.Entry> keys(Yaml yaml, Set<String> known) {
        Map<String, Yaml.Entry> entries = keys(yaml);
        entries.forEach((key, entry) -> {
            if (!known.contains(key)) {
                new Suggestion(known)
                        .of(key)
                        .ifPresentOrElse(
                                meant -> wrong(entry.line(), "key.unknown.meant", key, meant),
                                () -> wrong(entry.line(), "key.unknown", key, String.join(", ", known)));
            }
        });
        return entries;
    }

    /** The entries of a map; none where there is no map. */
    Map<String, Yaml.Entry> keys(Yaml yaml) {
        if (yaml instanceof Yaml.Keys map) {
            return map.entries();
        }
        wrong(yaml.line(), "map.expected");
        return Map.of();
    }

    /** The entries of a map that may be left out. */
    Map<String, Yaml.Entry> keys(Yaml.Entry entry) {
        return entry == null ? Map.of() : keys(entry.value());
    }

    /** A single value; empty where nothing is written. */
    String text(Yaml.Entry entry) {
        return text(entry.value());
    }

    /** A single value, or the values of a list. */
    List<String> texts(Yaml.Entry entry) {
        return entry.value() instanceof Yaml.Items list
                ? list.items().stream().map(this::text).toList()
                : List.of(text(entry.value()));
    }

    private String text(Yaml yaml) {
        if (yaml instanceof Yaml.Scalar scalar) {
            return scalar.text() == null ? "" : scalar.text();
        }
        wrong(yaml.line(), "value.expected");
        return "";
    }

    /**
     * Ends the reading.
     *
     * @throws InvalidInputException with everything that was wrong
     */
    void finish() {
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }
}
