package org.twinrail.exchange.internal.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Problem;
import org.twinrail.api.exchange.ImportField.Type;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.api.exchange.Mapping;
import org.twinrail.api.exchange.Preview;
import org.twinrail.exchange.internal.table.TableRow;

/** Makes the parameters of an action of a row, in an order that does not depend on the order of the columns. Immutable. */
public final class RowMapper {
    private static final Messages MESSAGES = Messages.beside(RowMapper.class);

    private final int width;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, JsonNode> constants = new TreeMap<>();
    private final List<Left> skips;

    private record Slot(String field, String column, int index, CellConverter converter) {}

    private record Left(int index, Set<String> values) {}

    /**
     * A mapper for one file.
     *
     * @throws InvalidInputException with everything in the mapping that does not fit the action or the header
     */
    public RowMapper(Located located, ImportKind kind, ActionFields fields, List<String> header) {
        new MappingCheck(located, kind, fields).against(header);
        Mapping mapping = located.mapping();
        this.width = header.size();
        for (Mapping.Column column : mapping.columns()) {
            CellConverter converter =
                    new CellConverter(fields.at(column.field()).orElseThrow(), column.cell());
            slots.add(new Slot(column.field(), column.name(), header.indexOf(column.name()), converter));
        }
        for (Mapping.Constant constant : mapping.constants()) {
            try {
                constants.put(
                        constant.field(),
                        constant(constant, fields.at(constant.field()).orElseThrow()));
            } catch (UnreadableCellException checkedBefore) {
                throw new IllegalStateException(checkedBefore);
            }
        }
        this.skips = mapping.skips().stream()
                .map(skip -> new Left(header.indexOf(skip.column()), skip.values()))
                .toList();
    }

    static JsonNode constant(Mapping.Constant constant, ActionFields.Field field) throws UnreadableCellException {
        if (field.type() == Type.LIST) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            constant.values().forEach(list::add);
            return list;
        }
        return new CellConverter(field, Mapping.Cell.PLAIN)
                .read(constant.values().get(0));
    }

    /** True where the mapping says to leave the row out. */
    public boolean skips(TableRow row) {
        return skips.stream()
                .anyMatch(skip -> skip.values().contains(row.cell(skip.index()).strip()));
    }

    /**
     * The parameters of a row.
     *
     * @throws InvalidInputException with every cell that cannot be read, by column
     */
    public ObjectNode parameters(TableRow row) {
        wrongWidth(row).ifPresent(problem -> {
            throw new InvalidInputException(List.of(problem));
        });
        List<Problem> problems = new ArrayList<>();
        Map<String, JsonNode> values = new TreeMap<>();
        for (Slot slot : slots) {
            try {
                JsonNode value = slot.converter.read(row.cell(slot.index));
                if (value != null) {
                    values.put(slot.field, value);
                }
            } catch (UnreadableCellException unreadable) {
                problems.add(new Problem(slot.column, unreadable.what()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        addConstants(values);
        return nested(values);
    }

    /** The fields that are filled: by columns in the order of the mapping, then by constants. */
    public List<String> fields() {
        return Stream.concat(slots.stream().map(Slot::field), constants.keySet().stream())
                .toList();
    }

    /** The row as a person reads it, with what cannot be read beside it. */
    public Preview.Row preview(TableRow row) {
        Map<String, Preview.Cell> cells = new LinkedHashMap<>();
        Map<String, JsonNode> values = new TreeMap<>();
        for (Slot slot : slots) {
            String raw = row.cell(slot.index);
            try {
                JsonNode value = slot.converter.read(raw);
                if (value != null) {
                    values.put(slot.field, value);
                }
                cells.put(slot.field, new Preview.Cell(Shown.of(value), null));
            } catch (UnreadableCellException unreadable) {
                cells.put(slot.field, new Preview.Cell(raw, unreadable.what()));
            }
        }
        addConstants(values);
        constants.keySet().forEach(field -> cells.put(field, new Preview.Cell(Shown.of(values.get(field)), null)));
        List<Problem> wrong = wrongWidth(row).map(List::of).orElse(List.of());
        return new Preview.Row(row.line(), skips(row), cells, wrong);
    }

    private Optional<Problem> wrongWidth(TableRow row) {
        if (row.cells().size() == width) {
            return Optional.empty();
        }
        String key = row.cells().size() < width ? "row.short" : "row.long";
        return Optional.of(new Problem("", MESSAGES.text(key, row.cells().size(), width)));
    }

    /** A currency without an amount would be no money: what lies within a parameter is left out where no cell fills that parameter. */
    private void addConstants(Map<String, JsonNode> values) {
        Map<String, JsonNode> added = new TreeMap<>();
        constants.forEach((field, value) -> {
            String within = field.substring(0, field.lastIndexOf('.') + 1);
            boolean shared = !within.isEmpty() && slots.stream().anyMatch(slot -> slot.field.startsWith(within));
            if (value != null && (!shared || values.keySet().stream().anyMatch(filled -> filled.startsWith(within)))) {
                added.put(field, value);
            }
        });
        values.putAll(added);
    }

    private static ObjectNode nested(Map<String, JsonNode> values) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        values.forEach((field, value) -> {
            ObjectNode in = root;
            String[] path = field.split("\\.");
            for (int i = 0; i < path.length - 1; i++) {
                in = in.withObjectProperty(path[i]);
            }
            in.set(path[path.length - 1], value);
        });
        return root;
    }

    /** The same problem, said of the column that fills the parameter, if one does. */
    public Problem ofColumn(Problem problem) {
        String field = problem.where().replaceFirst("[^\\w.].*", "");
        return field.isEmpty()
                ? problem
                : slots.stream()
                        .filter(slot -> slot.field.equals(field)
                                || slot.field.startsWith(field + ".")
                                || field.startsWith(slot.field + "."))
                        .findFirst()
                        .map(slot -> new Problem(slot.column, problem.what()))
                        .orElse(problem);
    }
}
