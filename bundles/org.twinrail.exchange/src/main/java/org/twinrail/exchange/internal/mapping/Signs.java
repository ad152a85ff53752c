package org.twinrail.exchange.internal.mapping;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What amounts and days are written with in people's files, as {@code Signs.properties} lists it. Unchanging. */
public final class Signs {
    private static final Properties LISTED = listed();

    private Signs() {}

    private static Properties listed() {
        Properties listed = new Properties();
        try (Reader in =
                new InputStreamReader(Signs.class.getResourceAsStream("Signs.properties"), StandardCharsets.UTF_8)) {
            listed.load(in);
            return listed;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Words for so many of something, with how many; the longest first, because one may end another. */
    public static Map<String, String> units() {
        return beginning("unit.");
    }

    /** Signs and words of currencies in small letters, with their codes; the longest first, because one may end another. */
    public static Map<String, String> currencies() {
        return beginning("currency.");
    }

    /** The patterns of days that hold words. */
    public static List<String> days() {
        return List.copyOf(beginning("day.").values());
    }

    private static Map<String, String> beginning(String start) {
        Map<String, String> found = new LinkedHashMap<>();
        LISTED.stringPropertyNames().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(sign -> found.put(sign, LISTED.getProperty(start + sign)));
        return found;
    }
}
