package org.twinrail.workbench.forms;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form that was not sent: what was changed in it, and what that was before.
 *
 * @param version the version of the object it began with; null for none
 * @param values what was typed, by field
 * @param originals what those fields held at the beginning
 */
record Draft(Long version, Map<String, String> values, Map<String, String> originals) {
    private static final int MOST_KEY = 200;
    private static final int MOST_TEXT = 4000;
    private static final String VERSION = "@";
    private static final String ORIGINAL = "~";

    Draft {
        values = Map.copyOf(values);
        originals = Map.copyOf(originals);
    }

    /** Under which setting the draft of an object's form is kept. */
    static String key(String form, String object) {
        String whole = "draft." + form + "." + object;
        return whole.length() <= MOST_KEY
                ? whole
                : whole.substring(0, MOST_KEY - 10) + '.' + Integer.toHexString(whole.hashCode());
    }

    /** What a form holds that it did not begin with. */
    static Draft of(Long version, Map<String, String> values, Map<String, String> originals) {
        Map<String, String> changed = new LinkedHashMap<>();
        Map<String, String> before = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            String original = originals.getOrDefault(key, "");
            if (!value.equals(original)) {
                changed.put(key, value);
                before.put(key, original);
            }
        });
        return new Draft(version, changed, before);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** One line each; what finds no room any more is left out. */
    String write() {
        if (isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(version == null ? "" : VERSION + "=" + version + "\n");
        values.keySet().stream().sorted().forEach(key -> {
            String lines = key + "=" + escaped(values.get(key)) + "\n" + ORIGINAL + key + "="
                    + escaped(originals.getOrDefault(key, "")) + "\n";
            if (text.length() + lines.length() <= MOST_TEXT) {
                text.append(lines);
            }
        });
        return text.toString();
    }

    /** Reads what was written; lines that cannot be read are passed over. */
    static Draft read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, String> originals = new LinkedHashMap<>();
        Long version = null;
        for (String line : text.split("\n")) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                String key = line.substring(0, equals);
                String value = unescaped(line.substring(equals + 1));
                if (key.equals(VERSION)) {
                    version = value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
                } else if (key.startsWith(ORIGINAL)) {
                    originals.put(key.substring(ORIGINAL.length()), value);
                } else {
                    values.put(key, value);
                }
            }
        }
        return new Draft(version, values, originals);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '\\' && i + 1 < value.length()) {
                i++;
                plain.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }
}
