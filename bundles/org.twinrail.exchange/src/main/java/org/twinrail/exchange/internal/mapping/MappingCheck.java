package org.twinrail.exchange.internal.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Problem;
import org.twinrail.api.exchange.ImportKind;

/** Checks a mapping against the kind's action and the file's header, and tells all that does not fit at once. */
final class MappingCheck {
    private static final Messages MESSAGES = Messages.beside(MappingCheck.class);

    private final Mapping mapping;
    private final ImportKind kind;
    private final ActionFields fields;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> filledBy = new HashMap<>();

    MappingCheck(Mapping mapping, ImportKind kind, ActionFields fields) {
        this.mapping = mapping;
        this.kind = kind;
        this.fields = fields;
    }

    /**
     * Checks everything.
     *
     * @throws InvalidInputException with everything that does not fit
     */
    void against(List<String> header) {
        for (Mapping.Column column : mapping.columns()) {
            column(column.line(), column.name(), header);
            fill(column.line(), column.field(), column.name());
            fields.at(column.field()).ifPresent(field -> cell(column, field));
        }
        for (Mapping.Constant constant : mapping.constants()) {
            fill(constant.line(), constant.field(), "constants");
            fields.at(constant.field()).ifPresent(field -> constant(constant, field));
        }
        mapping.skips().forEach(skip -> column(skip.line(), skip.column(), header));
        mapping.references().forEach(this::reference);
        Stream.concat(fields.required().stream(), kind.naturalKey().stream())
                .distinct()
                .filter(name -> !isFilled(name))
                .forEach(name -> wrong(1, "field.required", name, kind.action()));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private boolean isFilled(String name) {
        return filledBy.keySet().stream().anyMatch(path -> path.equals(name) || path.startsWith(name + "."));
    }

    private void column(int line, String name, List<String> header) {
        if (name.isEmpty() || !header.contains(name)) {
            unknown(line, "column.unknown", name, header);
        }
    }

    private void fill(int line, String field, String by) {
        if (fields.at(field).isEmpty()) {
            unknown(line, "field.unknown", field, fields.paths());
            return;
        }
        Optional<String> other = filledBy.keySet().stream()
                .filter(path -> path.equals(field) || path.startsWith(field + ".") || field.startsWith(path + "."))
                .findFirst();
        other.ifPresent(path -> wrong(line, "field.twice", field, filledBy.get(path), by));
        filledBy.put(field, by);
    }

    private void cell(Mapping.Column column, ActionFields.Field field) {
        Mapping.Cell cell = column.cell();
        int line = column.line();
        ActionFields.Type type = field.type();
        boolean number = type == ActionFields.Type.NUMBER
                || type == ActionFields.Type.MONEY
                || type == ActionFields.Type.INTEGER;
        require(type != ActionFields.Type.OBJECT, line, "field.within", column.field());
        require(type != ActionFields.Type.MONEY || cell.currency() != null, line, "currency.missing", column.field());
        require(
                type == ActionFields.Type.MONEY || cell.currency() == null,
                line,
                "detail.wrong",
                "currency",
                column.field());
        require(type == ActionFields.Type.DATE || cell.dates().isEmpty(), line, "detail.wrong", "date", column.field());
        require(type == ActionFields.Type.LIST || cell.split() == null, line, "detail.wrong", "split", column.field());
        require(number || cell.scale() == null, line, "detail.wrong", "scale", column.field());
        require(number || cell.factor().equals(BigDecimal.ONE), line, "detail.wrong", "factor", column.field());
        cell.values().values().forEach(value -> choice(line, value, field));
        choice(line, cell.otherwise(), field);
        try {
            new CellConverter(field, cell).read(cell.otherwise());
        } catch (UnreadableCellException unreadable) {
            problems.add(new Problem(where(line), unreadable.what()));
        } catch (IllegalArgumentException pattern) {
            wrong(line, "date.pattern", String.join(", ", cell.dates()), String.valueOf(pattern.getMessage()));
        }
    }

    private void constant(Mapping.Constant constant, ActionFields.Field field) {
        if (field.type() == ActionFields.Type.OBJECT || field.type() == ActionFields.Type.MONEY) {
            wrong(constant.line(), "field.within", constant.field());
            return;
        }
        if (field.type() != ActionFields.Type.LIST && constant.values().size() != 1) {
            wrong(constant.line(), "constant.list", constant.field());
            return;
        }
        constant.values().forEach(value -> choice(constant.line(), value, field));
        try {
            RowMapper.constant(constant, field);
        } catch (UnreadableCellException unreadable) {
            problems.add(new Problem(where(constant.line()), unreadable.what()));
        }
    }

    private void choice(int line, String value, ActionFields.Field field) {
        if (!value.isEmpty() && !field.choices().isEmpty() && !field.choices().contains(value)) {
            unknown(line, "choice.unknown", value, field.choices());
        }
    }

    private void reference(String field, Mapping.Reference reference) {
        String target = kind.references().get(field);
        if (target == null) {
            unknown(
                    reference.line(),
                    "reference.unknown",
                    field,
                    kind.references().keySet());
        } else if (target.equals(kind.kind()) && reference.policy() != Mapping.Policy.ERROR) {
            wrong(reference.line(), "reference.self", field);
        }
    }

    private void require(boolean holds, int line, String key, Object... arguments) {
        if (!holds) {
            wrong(line, key, arguments);
        }
    }

    private void unknown(int line, String key, String word, Collection<String> known) {
        new Suggestion(known)
                .of(word)
                .ifPresentOrElse(
                        meant -> wrong(line, key + ".meant", word, meant),
                        () -> wrong(line, key, word, String.join(", ", known)));
    }

    private void wrong(int line, String key, Object... arguments) {
        problems.add(new Problem(where(line), MESSAGES.text(key, arguments)));
    }

    private String where(int line) {
        return mapping.file() + ":" + line;
    }
}
