package org.twinrail.exchange.internal.mapping;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.twinrail.api.Messages;
import org.twinrail.api.exchange.ImportField.Type;
import org.twinrail.api.exchange.Mapping;

/** Reads the cells of one column as the JSON its parameter takes. Immutable. */
public final class CellConverter {
    private static final Messages MESSAGES = Messages.beside(CellConverter.class);
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** Plain digits only: an exponent in a cell could stand for a number that fills the memory. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,20})?");

    private final Type type;
    private final Mapping.Cell cell;
    private final List<DateTimeFormatter> dates;

    /**
     * A converter for one column.
     *
     * @throws IllegalArgumentException when a pattern is no date pattern
     */
    CellConverter(ActionFields.Field field, Mapping.Cell cell) {
        this.type = field.type();
        this.cell = cell;
        this.dates = cell.dates().stream().map(CellConverter::strict).toList();
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Whether a text is a date of a pattern that exists in the calendar. */
    public static boolean isDate(String text, String pattern) {
        try {
            LocalDate.parse(text, strict(pattern));
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    /** What a cell stands for; null for nothing. */
    JsonNode read(String raw) throws UnreadableCellException {
        String trimmed = cell.trim() ? raw.strip() : raw;
        if (type == Type.LIST && !trimmed.isEmpty()) {
            return list(trimmed);
        }
        String meant = cell.values().getOrDefault(trimmed, trimmed);
        String text = meant.isEmpty() ? cell.otherwise() : meant;
        if (text.isEmpty()) {
            return null;
        }
        return type == Type.LIST ? list(text) : single(text);
    }

    private JsonNode list(String text) {
        ArrayNode list = JSON.arrayNode();
        String[] parts = cell.split() == null ? new String[] {text} : text.split(Pattern.quote(cell.split()));
        for (String part : parts) {
            String meant = cell.values().getOrDefault(part.strip(), part.strip());
            if (!meant.isEmpty()) {
                list.add(meant);
            }
        }
        return list.isEmpty() ? null : list;
    }

    private JsonNode single(String text) throws UnreadableCellException {
        return switch (type) {
            case INTEGER -> integer(number(text), text);
            case NUMBER -> JSON.numberNode(number(text));
            case BOOLEAN -> bool(text);
            case DATE -> JSON.textNode(date(text).toString());
            case MONEY -> money(number(text));
            default -> JSON.textNode(text);
        };
    }

    private BigDecimal number(String text) throws UnreadableCellException {
        String digits = Digits.plain(text, cell.numbers());
        if (!isNumber(digits)) {
            throw new UnreadableCellException(MESSAGES.text(
                    cell.numbers() == Mapping.Numbers.PLAIN ? "cell.number" : "cell.number.styled",
                    text,
                    cell.numbers().example()));
        }
        BigDecimal exact = new BigDecimal(digits).multiply(cell.factor());
        BigDecimal rounded = cell.scale() == null ? exact : exact.setScale(cell.scale(), RoundingMode.HALF_UP);
        BigDecimal plain = rounded.stripTrailingZeros();
        // 500, 500.0 and 500.00 are the same amount, and must make the same row.
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static JsonNode integer(BigDecimal number, String text) throws UnreadableCellException {
        if (number.scale() > 0) {
            throw new UnreadableCellException(MESSAGES.text("cell.integer", text));
        }
        return JSON.numberNode(number.toBigIntegerExact());
    }

    private static JsonNode bool(String text) throws UnreadableCellException {
        String word = text.toLowerCase(Locale.ROOT);
        if (!word.equals("true") && !word.equals("false")) {
            throw new UnreadableCellException(MESSAGES.text("cell.boolean", text));
        }
        return JSON.booleanNode(word.equals("true"));
    }

    private LocalDate date(String text) throws UnreadableCellException {
        for (DateTimeFormatter pattern : dates.isEmpty() ? List.of(DateTimeFormatter.ISO_LOCAL_DATE) : dates) {
            try {
                return LocalDate.parse(text, pattern);
            } catch (DateTimeParseException tryNext) {
                continue;
            }
        }
        String patterns = dates.isEmpty() ? "yyyy-MM-dd" : String.join(", ", cell.dates());
        throw new UnreadableCellException(MESSAGES.text("cell.date", text, patterns));
    }

    private JsonNode money(BigDecimal amount) {
        ObjectNode money = JSON.objectNode();
        money.set("amount", JSON.numberNode(amount));
        money.put("currency", cell.currency());
        return money;
    }
}
