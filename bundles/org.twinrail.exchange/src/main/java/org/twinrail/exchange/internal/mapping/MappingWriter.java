package org.twinrail.exchange.internal.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.twinrail.api.exchange.Mapping;

/** Writes a mapping as the YAML that {@link MappingReader} reads, with nothing in it that goes without saying. Safe for many threads. */
public final class MappingWriter {
    private final YAMLMapper yaml = new YAMLMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build());

    /** The text of a mapping file. */
    public String write(Mapping mapping) {
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("kind", mapping.kind());
        if (mapping.encoding() != null) {
            top.put("encoding", mapping.encoding().name());
        }
        if (mapping.delimiter() != ',') {
            top.put("delimiter", mapping.delimiter() == '\t' ? "tab" : String.valueOf(mapping.delimiter()));
        }
        top.put("columns", columns(mapping.columns()));
        Map<String, Object> constants = new LinkedHashMap<>();
        mapping.constants().forEach(c -> constants.put(c.field(), oneOrSeveral(c.values())));
        putUnlessEmpty(top, "constants", constants);
        Map<String, Object> references = new LinkedHashMap<>();
        mapping.references()
                .forEach((field, policy) -> references.put(field, policy.name().toLowerCase(Locale.ROOT)));
        putUnlessEmpty(top, "references", references);
        Map<String, Object> skips = new LinkedHashMap<>();
        mapping.skips().forEach(s -> skips.put(s.column(), oneOrSeveral(List.copyOf(new TreeSet<>(s.values())))));
        putUnlessEmpty(top, "skip", skips);
        try {
            return yaml.writeValueAsString(top);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Object> columns(List<Mapping.Column> columns) {
        Map<String, List<Object>> rules = new LinkedHashMap<>();
        columns.forEach(column ->
                rules.computeIfAbsent(column.name(), name -> new ArrayList<>()).add(rule(column)));
        Map<String, Object> written = new LinkedHashMap<>();
        rules.forEach((name, said) -> written.put(name, oneOrSeveral(said)));
        return written;
    }

    private static Object rule(Mapping.Column column) {
        Mapping.Cell cell = column.cell();
        if (cell.equals(Mapping.Cell.PLAIN)) {
            return column.field();
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("field", column.field());
        if (!cell.dates().isEmpty()) {
            details.put("date", oneOrSeveral(cell.dates()));
        }
        putUnlessEmpty(details, "values", new TreeMap<>(cell.values()));
        putUnless(details, "default", cell.otherwise(), "");
        putUnless(details, "trim", String.valueOf(cell.trim()), "true");
        putUnless(details, "number", cell.numbers().example(), Mapping.Numbers.PLAIN.example());
        putUnless(details, "factor", cell.factor().toPlainString(), BigDecimal.ONE.toPlainString());
        putUnless(details, "scale", cell.scale() == null ? "" : cell.scale().toString(), "");
        putUnless(details, "currency", cell.currency() == null ? "" : cell.currency(), "");
        putUnless(details, "split", cell.split() == null ? "" : cell.split(), "");
        return details;
    }

    private static Object oneOrSeveral(List<?> values) {
        return values.size() == 1 ? values.get(0) : values;
    }

    private static void putUnless(Map<String, Object> into, String key, String value, String usual) {
        if (!value.equals(usual)) {
            into.put(key, value);
        }
    }

    private static void putUnlessEmpty(Map<String, Object> into, String key, Map<String, ?> values) {
        if (!values.isEmpty()) {
            into.put(key, values);
        }
    }
}
