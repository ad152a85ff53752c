package org.twinrail.exchange.internal.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.exchange.Mapping;

/** Reads a mapping file, strictly: what is unknown is named with its line, and all that is wrong is told at once. */
public final class MappingReader {
    private static final Set<String> KEYS =
            keys("kind", "encoding", "delimiter", "columns", "constants", "references", "skip");

    private final Path file;
    private final YamlAsker ask;

    private MappingReader(Path file) {
        this.file = file;
        this.ask = new YamlAsker(file);
    }

    /**
     * Reads a mapping file.
     *
     * @throws InvalidInputException that names file and line of everything that is wrong
     */
    public static Located read(Path file) {
        return new MappingReader(file).read();
    }

    static Set<String> keys(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    private Located read() {
        Map<String, Yaml.Entry> top = ask.keys(new YamlReader(file).read(), KEYS);
        if (top.isEmpty()) {
            ask.finish();
        }
        List<At<Mapping.Column>> columns = columns(top.get("columns"));
        List<At<Mapping.Constant>> constants = constants(top.get("constants"));
        List<At<Mapping.Skip>> skips = skips(top.get("skip"));
        Map<String, Integer> referenceLines = new HashMap<>();
        ask.keys(top.get("references")).forEach((field, said) -> referenceLines.put(field, said.line()));
        Mapping mapping = new Mapping(
                kind(top.get("kind")),
                encoding(top.get("encoding")),
                delimiter(top.get("delimiter")),
                At.said(columns),
                At.said(constants),
                references(top.get("references")),
                At.said(skips));
        ask.finish();
        return new Located(mapping, file, At.lines(columns), At.lines(constants), referenceLines, At.lines(skips));
    }

    private String kind(Yaml.Entry entry) {
        if (entry == null) {
            ask.wrong(1, "key.missing", "kind");
            return "";
        }
        return ask.text(entry);
    }

    private Charset encoding(Yaml.Entry entry) {
        if (entry == null) {
            return null;
        }
        try {
            return Charset.forName(ask.text(entry));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            ask.wrong(entry.line(), "encoding.unknown", ask.text(entry));
            return null;
        }
    }

    private char delimiter(Yaml.Entry entry) {
        if (entry == null) {
            return ',';
        }
        String text = ask.text(entry);
        String one = text.equals("tab") || text.equals("\\t") ? "\t" : text;
        if (one.length() != 1 || "\"\r\n".contains(one)) {
            ask.wrong(entry.line(), "delimiter.wrong", text);
            return ',';
        }
        return one.charAt(0);
    }

    private List<At<Mapping.Column>> columns(Yaml.Entry entry) {
        if (entry == null) {
            ask.wrong(1, "key.missing", "columns");
            return List.of();
        }
        List<At<Mapping.Column>> columns = new ArrayList<>();
        CellReader cells = new CellReader(ask);
        ask.keys(entry.value()).forEach((name, rule) -> columns.addAll(cells.columns(name.strip(), rule)));
        return columns;
    }

    private List<At<Mapping.Constant>> constants(Yaml.Entry entry) {
        return ask.keys(entry).entrySet().stream()
                .map(c -> new At<>(c.getValue().line(), new Mapping.Constant(c.getKey(), ask.texts(c.getValue()))))
                .toList();
    }

    private Map<String, Mapping.Policy> references(Yaml.Entry entry) {
        Map<String, Mapping.Policy> references = new LinkedHashMap<>();
        ask.keys(entry).forEach((field, said) -> {
            String word = ask.text(said).toUpperCase(Locale.ROOT);
            Arrays.stream(Mapping.Policy.values())
                    .filter(policy -> policy.name().equals(word))
                    .findFirst()
                    .ifPresentOrElse(
                            policy -> references.put(field, policy),
                            () -> ask.wrong(said.line(), "policy.unknown", ask.text(said), policies()));
        });
        return references;
    }

    private static String policies() {
        return Arrays.stream(Mapping.Policy.values())
                .map(policy -> policy.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private List<At<Mapping.Skip>> skips(Yaml.Entry entry) {
        return ask.keys(entry).entrySet().stream()
                .map(s -> new At<>(
                        s.getValue().line(), new Mapping.Skip(s.getKey().strip(), Set.copyOf(ask.texts(s.getValue())))))
                .toList();
    }
}
