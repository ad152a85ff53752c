package org.twinrail.exchange.internal.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.twinrail.api.exchange.Mapping;

/** Reads what a mapping says of one column: a parameter, a parameter with details, or a list of these. */
final class CellReader {
    private static final Set<String> KEYS = MappingReader.keys(
            "field", "date", "values", "default", "trim", "number", "factor", "scale", "currency", "split");
    private static final int MOST_DECIMALS = 12;

    private final YamlAsker ask;

    CellReader(YamlAsker ask) {
        this.ask = ask;
    }

    List<At<Mapping.Column>> columns(String name, Yaml.Entry entry) {
        List<At<Mapping.Column>> columns = new ArrayList<>();
        List<Yaml> rules = entry.value() instanceof Yaml.Items list ? list.items() : List.of(entry.value());
        for (Yaml rule : rules) {
            columns.add(column(name, new Yaml.Entry(rule == entry.value() ? entry.line() : rule.line(), rule)));
        }
        return columns;
    }

    private At<Mapping.Column> column(String name, Yaml.Entry rule) {
        if (rule.value() instanceof Yaml.Scalar) {
            return new At<>(
                    rule.line(), new Mapping.Column(name, field(name, rule, ask.text(rule)), Mapping.Cell.PLAIN));
        }
        Map<String, Yaml.Entry> details = ask.keys(rule.value(), KEYS);
        Yaml.Entry field = details.get("field");
        String said = field == null ? "" : ask.text(field);
        return new At<>(rule.line(), new Mapping.Column(name, field(name, rule, said), cell(details)));
    }

    private String field(String column, Yaml.Entry rule, String said) {
        if (said.isBlank()) {
            ask.wrong(rule.line(), "field.missing", column);
        }
        return said.strip();
    }

    private Mapping.Cell cell(Map<String, Yaml.Entry> details) {
        Map<String, String> values = new LinkedHashMap<>();
        ask.keys(details.get("values")).forEach((from, to) -> values.put(from, ask.text(to)));
        Yaml.Entry dates = details.get("date");
        return new Mapping.Cell(
                dates == null ? List.of() : ask.texts(dates),
                values,
                details.containsKey("default") ? ask.text(details.get("default")) : "",
                trim(details.get("trim")),
                numbers(details.get("number")),
                factor(details.get("factor")),
                scale(details.get("scale")),
                currency(details.get("currency")),
                split(details.get("split")));
    }

    private boolean trim(Yaml.Entry entry) {
        String said = entry == null ? "true" : ask.text(entry);
        if (!said.equals("true") && !said.equals("false")) {
            ask.wrong(entry.line(), "trim.wrong", said);
        }
        return said.equals("true");
    }

    private Mapping.Numbers numbers(Yaml.Entry entry) {
        if (entry == null) {
            return Mapping.Numbers.PLAIN;
        }
        String said = ask.text(entry);
        for (Mapping.Numbers style : Mapping.Numbers.values()) {
            if (style.example().equals(said)) {
                return style;
            }
        }
        String examples = Arrays.stream(Mapping.Numbers.values())
                .map(Mapping.Numbers::example)
                .collect(Collectors.joining("; "));
        ask.wrong(entry.line(), "number.unknown", said, examples);
        return Mapping.Numbers.PLAIN;
    }

    private BigDecimal factor(Yaml.Entry entry) {
        if (entry == null) {
            return BigDecimal.ONE;
        }
        String said = ask.text(entry);
        if (!said.matches("\\d{1,12}(\\.\\d{1,12})?") || new BigDecimal(said).signum() == 0) {
            ask.wrong(entry.line(), "factor.wrong", said);
            return BigDecimal.ONE;
        }
        return new BigDecimal(said);
    }

    private Integer scale(Yaml.Entry entry) {
        if (entry == null) {
            return null;
        }
        String said = ask.text(entry);
        if (!said.matches("\\d{1,2}") || Integer.parseInt(said) > MOST_DECIMALS) {
            ask.wrong(entry.line(), "scale.wrong", said, MOST_DECIMALS);
            return null;
        }
        return Integer.valueOf(said);
    }

    private String currency(Yaml.Entry entry) {
        if (entry == null) {
            return null;
        }
        String said = ask.text(entry);
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(c -> c.getCurrencyCode().equals(said))) {
            ask.wrong(entry.line(), "currency.unknown", said);
        }
        return said;
    }

    private String split(Yaml.Entry entry) {
        if (entry == null) {
            return null;
        }
        if (ask.text(entry).isEmpty()) {
            ask.wrong(entry.line(), "split.empty");
        }
        return ask.text(entry);
    }
}
