package org.twinrail.rules.internal.build;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Where each rule of a rule base was written: the source map from compiled rule to file and line or row. Unchanging. */
public final class Places {
    private static final String SEPARATOR = "\t";

    private final Map<String, String> places;
    private final Map<String, Place> found = new ConcurrentHashMap<>();

    Places(Map<String, String> places) {
        this.places = Map.copyOf(places);
    }

    /**
     * A rule's place.
     *
     * @param file the rule file, relative to the rule folder
     * @param place the line or row within
     */
    public record Place(String file, String place) {}

    /** Where a rule was written. */
    public Place of(String packageName, String rule) {
        return found.computeIfAbsent(key(packageName, rule), key -> {
            String[] parts = places.getOrDefault(key, SEPARATOR).split(SEPARATOR, -1);
            return new Place(parts[0], parts[1]);
        });
    }

    /** The file from which a package was made; empty for packages that are none of ours. */
    public Optional<String> file(String packageName) {
        return places.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(packageName + "/"))
                .map(entry -> entry.getValue().split(SEPARATOR)[0])
                .findFirst();
    }

    /**
     * A rule and its place.
     *
     * @param rule its name
     * @param place where it is written
     */
    public record Written(String rule, Place place) {}

    /** All rules with their places, in order of file and place. */
    public List<Written> all() {
        return places.keySet().stream()
                .map(key -> new Written(
                        key.substring(key.indexOf('/') + 1),
                        of(key.substring(0, key.indexOf('/')), key.substring(key.indexOf('/') + 1))))
                .sorted(Comparator.comparing((Written w) -> w.place().file())
                        .thenComparing(w -> w.place().place().length())
                        .thenComparing(w -> w.place().place()))
                .toList();
    }

    /** How many rules each file has that has any. */
    Map<String, Integer> rulesByFile() {
        Map<String, Integer> rules = new TreeMap<>();
        places.values().forEach(place -> rules.merge(place.split(SEPARATOR)[0], 1, Integer::sum));
        return rules;
    }

    /** How many rules there are. */
    int count() {
        return places.size();
    }

    static String key(String packageName, String rule) {
        return packageName + "/" + rule;
    }

    static String value(String file, String place) {
        return file + SEPARATOR + place;
    }

    void write(Writer out) throws IOException {
        Properties properties = new Properties();
        properties.putAll(places);
        properties.store(out, null);
    }

    static Places read(Reader in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        Map<String, String> places = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> places.put(name, properties.getProperty(name)));
        return new Places(places);
    }
}
