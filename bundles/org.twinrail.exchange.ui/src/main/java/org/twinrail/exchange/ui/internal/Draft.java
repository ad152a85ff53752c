package org.twinrail.exchange.ui.internal;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twinrail.api.exchange.Guess;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.api.exchange.Mapping;

/** What the person has said so far. Belongs to the UI thread. */
final class Draft {
    private static final String CURRENCY = ".currency";
    private static final String AMOUNT = ".amount";

    Path file;
    Guess guess;
    List<ImportField> fields = List.of();
    final List<Line> lines = new ArrayList<>();
    final List<Fixed> constants = new ArrayList<>();
    final Map<String, Mapping.Policy> references = new TreeMap<>();
    private String kind;
    private Charset encoding;
    private char delimiter;
    private List<Mapping.Skip> skips = List.of();

    /** A column of the file and what it fills; an empty field for nothing. */
    static final class Line {
        final String column;
        String field;
        Mapping.Cell cell;

        Line(String column, String field, Mapping.Cell cell) {
            this.column = column;
            this.field = field;
            this.cell = cell;
        }
    }

    /** A field that is the same in every row. */
    static final class Fixed {
        String field;
        String value;

        Fixed(String field, String value) {
            this.field = field;
            this.value = value;
        }
    }

    /** Takes what the importer guessed. */
    void take(Guess newGuess, List<ImportField> newFields) {
        guess = newGuess;
        fields = newFields;
        take(newGuess.mapping());
        // What every row needs and no column has is asked for at once.
        missing().forEach(field -> constants.add(new Fixed(field.path(), "")));
    }

    /** Takes a mapping, guessed or read from a file; columns it does not name stay without a field. */
    void take(Mapping mapping) {
        kind = mapping.kind();
        encoding = mapping.encoding();
        delimiter = mapping.delimiter();
        skips = mapping.skips();
        lines.clear();
        constants.clear();
        references.clear();
        references.putAll(mapping.references());
        for (String column : guess.header()) {
            List<Mapping.Column> said = mapping.columns().stream()
                    .filter(c -> c.name().equals(column))
                    .toList();
            said.forEach(c -> lines.add(new Line(column, whole(c.field()), c.cell())));
            if (said.isEmpty() && !column.isEmpty()) {
                lines.add(new Line(column, "", Mapping.Cell.PLAIN));
            }
        }
        mapping.constants().forEach(c -> constants.add(new Fixed(c.field(), String.join(", ", c.values()))));
    }

    /** Amounts are shown whole; in how many parts they are written shows when the mapping is built. */
    private String whole(String field) {
        String money = field.endsWith(AMOUNT) ? field.substring(0, field.length() - AMOUNT.length()) : field;
        return field(money).filter(f -> f.type() == ImportField.Type.MONEY).isPresent() ? money : field;
    }

    String kind() {
        return kind;
    }

    Optional<ImportField> field(String path) {
        return fields.stream().filter(f -> f.path().equals(path)).findFirst();
    }

    /** What a person can choose for a column or a constant. */
    List<ImportField> choosable() {
        return fields.stream()
                .filter(f -> f.type() != ImportField.Type.OBJECT)
                .filter(f -> whole(f.path()).equals(f.path()))
                .toList();
    }

    /** What every row needs and nothing fills yet. */
    List<ImportField> missing() {
        return fields.stream()
                .filter(ImportField::required)
                .filter(f -> filled().noneMatch(path -> path.equals(f.path()) || path.startsWith(f.path() + ".")))
                .toList();
    }

    private Stream<String> filled() {
        return Stream.concat(
                lines.stream().map(line -> line.field),
                constants.stream().filter(c -> !c.value.isBlank()).map(c -> c.field));
    }

    /** The references that are filled by a column. */
    List<ImportField> namedRecords() {
        return fields.stream()
                .filter(f -> f.reference() != null && !f.reference().equals(kind))
                .filter(f -> lines.stream().anyMatch(line -> line.field.equals(f.path())))
                .toList();
    }

    /** The mapping as it stands. */
    Mapping mapping() {
        List<Mapping.Column> columns = lines.stream()
                .filter(line -> !line.field.isEmpty())
                .map(this::column)
                .toList();
        List<Mapping.Constant> fixed = constants.stream()
                .filter(c -> !c.field.isEmpty() && !c.value.isBlank())
                .map(c -> new Mapping.Constant(c.field, values(c)))
                .toList();
        Map<String, Mapping.Policy> policies = new LinkedHashMap<>();
        namedRecords().stream()
                .map(ImportField::path)
                .filter(references::containsKey)
                .forEach(path -> policies.put(path, references.get(path)));
        return new Mapping(kind, encoding, delimiter, columns, fixed, policies, skips);
    }

    private Mapping.Column column(Line line) {
        boolean parted = filled().anyMatch(path -> path.equals(line.field + CURRENCY));
        return parted
                ? new Mapping.Column(line.column, line.field + AMOUNT, line.cell.withCurrency(null))
                : new Mapping.Column(line.column, line.field, line.cell);
    }

    private List<String> values(Fixed constant) {
        boolean list = field(constant.field)
                .filter(f -> f.type() == ImportField.Type.LIST)
                .isPresent();
        return list
                ? Stream.of(constant.value.split("[,，、;；]"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList()
                : List.of(constant.value.strip());
    }
}
