package org.twinrail.api.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The names that columns have in files of other systems, as a resource beside a class says them: {@code Names.properties} in UTF-8, one line
 * {@code kind.parameter=name, name} each.
 */
public final class ColumnNames {
    private static final String FILE = "Names.properties";

    private ColumnNames() {}

    /** The names for the parameters of one kind, as {@link ImportKind#names} answers them; none where there is no such resource. */
    public static Map<String, List<String>> beside(Class<?> anchor, String kind) {
        Properties all = new Properties();
        try (InputStream in = anchor.getResourceAsStream(FILE)) {
            if (in != null) {
                all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        String prefix = kind + ".";
        Map<String, List<String>> names = new TreeMap<>();
        all.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> names.put(key.substring(prefix.length()), words(all.getProperty(key))));
        return names;
    }

    private static List<String> words(String said) {
        return Arrays.stream(said.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
