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
import org.twinrail.api.exchange.ImportField.Type;
import org.twinrail.api.exchange.ImportKind;
import org.twinrail.api.exchange.Mapping;

/** Checks a mapping against the kind's action and the file's header, and tells all that does not fit at once. */
final class MappingCheck {
    private static final Messages MESSAGES = Messages.beside(MappingCheck.class);

    private final Located located;
    private final ImportKind kind;
    private final ActionFields fields;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> filledBy = new HashMap<>();

    MappingCheck(Located located, ImportKind kind, ActionFields fields) {
        this.located = located;
        this.kind = kind;
        this.fields = fields;
    }

    /**
     * Checks everything.
     *
     * @throws InvalidInputException with everything that does not fit
     */
    void against(List<String> header) {
        Mapping mapping = located.mapping();
        for (int i = 0; i < mapping.columns().size(); i++) {
            Mapping.Column column = mapping.columns().get(i);
            String where = located.column(i);
            column(where, column.name(), header);
            fill(where, column.field(), column.name());
            fields.at(column.field()).ifPresent(field -> cell(where, column, field));
        }
        for (int i = 0; i < mapping.constants().size(); i++) {
            Mapping.Constant constant = mapping.constants().get(i);
            String where = located.constant(i);
            fill(where, constant.field(), "constants");
            fields.at(constant.field()).ifPresent(field -> constant(where, constant, field));
        }
        for (int i = 0; i < mapping.skips().size(); i++) {
            column(located.skip(i), mapping.skips().get(i).column(), header);
        }
        mapping.references().forEach(this::reference);
        Stream.concat(fields.required().stream(), kind.naturalKey().stream())
                .distinct()
                .filter(name -> !isFilled(name))
                .forEach(name -> wrong(located.whole(), "field.required", name, kind.action()));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
    }

    private boolean isFilled(String name) {
        return filledBy.keySet().stream().anyMatch(path -> path.equals(name) || path.startsWith(name + "."));
    }

    private void column(String where, String name, List<String> header) {
        if (name.isEmpty() || !header.contains(name)) {
            unknown(where, "column.unknown", name, header);
        }
    }

    private void fill(String where, String field, String by) {
        if (fields.at(field).isEmpty()) {
            unknown(where, "field.unknown", field, fields.paths());
            return;
        }
        Optional<String> other = filledBy.keySet().stream()
                .filter(path -> path.equals(field) || path.startsWith(field + ".") || field.startsWith(path + "."))
                .findFirst();
        other.ifPresent(path -> wrong(where, "field.twice", field, filledBy.get(path), by));
        filledBy.put(field, by);
    }

    private void cell(String where, Mapping.Column column, ActionFields.Field field) {
        Mapping.Cell cell = column.cell();
        Type type = field.type();
        boolean number = type == Type.NUMBER || type == Type.MONEY || type == Type.INTEGER;
        require(type != Type.OBJECT, where, "field.within", column.field());
        require(type != Type.MONEY || cell.currency() != null, where, "currency.missing", column.field());
        require(type == Type.MONEY || cell.currency() == null, where, "detail.wrong", "currency", column.field());
        require(type == Type.DATE || cell.dates().isEmpty(), where, "detail.wrong", "date", column.field());
        require(type == Type.LIST || cell.split() == null, where, "detail.wrong", "split", column.field());
        require(number || cell.scale() == null, where, "detail.wrong", "scale", column.field());
        require(number || cell.numbers() == Mapping.Numbers.PLAIN, where, "detail.wrong", "number", column.field());
        require(number || cell.factor().equals(BigDecimal.ONE), where, "detail.wrong", "factor", column.field());
        cell.values().values().forEach(value -> choice(where, value, field));
        choice(where, cell.otherwise(), field);
        try {
            new CellConverter(field, cell).read(cell.otherwise());
        } catch (UnreadableCellException unreadable) {
            problems.add(new Problem(where, unreadable.what()));
        } catch (IllegalArgumentException pattern) {
            wrong(where, "date.pattern", String.join(", ", cell.dates()), String.valueOf(pattern.getMessage()));
        }
    }

    private void constant(String where, Mapping.Constant constant, ActionFields.Field field) {
        if (field.type() == Type.OBJECT || field.type() == Type.MONEY) {
            wrong(where, "field.within", constant.field());
            return;
        }
        if (field.type() != Type.LIST && constant.values().size() != 1) {
            wrong(where, "constant.list", constant.field());
            return;
        }
        constant.values().forEach(value -> choice(where, value, field));
        try {
            RowMapper.constant(constant, field);
        } catch (UnreadableCellException unreadable) {
            problems.add(new Problem(where, unreadable.what()));
        }
    }

    private void choice(String where, String value, ActionFields.Field field) {
        if (!value.isEmpty() && !field.choices().isEmpty() && !field.choices().contains(value)) {
            unknown(where, "choice.unknown", value, field.choices());
        }
    }

    private void reference(String field, Mapping.Policy policy) {
        String where = located.reference(field);
        String target = kind.references().get(field);
        if (target == null) {
            unknown(where, "reference.unknown", field, kind.references().keySet());
        } else if (target.equals(kind.kind()) && policy != Mapping.Policy.ERROR) {
            wrong(where, "reference.self", field);
        }
    }

    private void require(boolean holds, String where, String key, Object... arguments) {
        if (!holds) {
            wrong(where, key, arguments);
        }
    }

    private void unknown(String where, String key, String word, Collection<String> known) {
        new Suggestion(known)
                .of(word)
                .ifPresentOrElse(
                        meant -> wrong(where, key + ".meant", word, meant),
                        () -> wrong(where, key, word, String.join(", ", known)));
    }

    private void wrong(String where, String key, Object... arguments) {
        problems.add(new Problem(where, MESSAGES.text(key, arguments)));
    }
}
