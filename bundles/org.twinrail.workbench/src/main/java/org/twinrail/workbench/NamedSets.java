package org.twinrail.workbench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sets of filters with a name each, as a setting keeps them: one line for each. */
final class NamedSets {
    private static final int MOST = 4000;

    private final Map<String, Map<String, String>> sets = new TreeMap<>();

    /** Reads what was written; lines that cannot be read are passed over. */
    static NamedSets read(String text) {
        NamedSets sets = new NamedSets();
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t");
            if (!parts[0].isEmpty()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (int i = 1; i + 1 < parts.length; i += 2) {
                    values.put(plain(parts[i]), plain(parts[i + 1]));
                }
                sets.sets.put(plain(parts[0]), values);
            }
        }
        return sets;
    }

    String write() {
        return sets.entrySet().stream()
                .map(set -> coded(set.getKey())
                        + set.getValue().entrySet().stream()
                                .map(value -> "\t" + coded(value.getKey()) + "\t" + coded(value.getValue()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** Keeps a set; false where there is no room for it any more. */
    boolean put(String name, Map<String, String> values) {
        Map<String, String> before = sets.put(name, new TreeMap<>(values));
        if (write().length() <= MOST) {
            return true;
        }
        if (before == null) {
            sets.remove(name);
        } else {
            sets.put(name, before);
        }
        return false;
    }

    void remove(String name) {
        sets.remove(name);
    }

    String[] names() {
        return sets.keySet().toArray(String[]::new);
    }

    /** The filters of a name; nothing where there is no such name. */
    Map<String, String> get(String name) {
        return sets.getOrDefault(name, Map.of());
    }

    /** Only what would end a cell or a line is written otherwise, so that Chinese words stay short. */
    private static String coded(String text) {
        return text.replace("%", "%25").replace("\t", "%09").replace("\n", "%0A");
    }

    private static String plain(String text) {
        return text.replace("%09", "\t").replace("%0A", "\n").replace("%25", "%");
    }
}
