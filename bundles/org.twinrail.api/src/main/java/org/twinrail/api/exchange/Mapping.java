package org.twinrail.api.exchange;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * How the columns of a file become the parameters of an action. Immutable. {@link Importer#write} writes it as the YAML that {@link
 * Importer#read} and the command line take.
 *
 * @param kind the kind's word
 * @param encoding the encoding of the files; null to find out
 * @param delimiter what stands between cells
 * @param columns what becomes of each column used; those of the same column stand together
 * @param constants parameters that are the same in every row
 * @param references what to do where a row names a record that does not exist, by parameter
 * @param skips which rows to leave out
 */
public record Mapping(
        String kind,
        Charset encoding,
        char delimiter,
        List<Column> columns,
        List<Constant> constants,
        Map<String, Policy> references,
        List<Skip> skips) {
    public Mapping {
        Objects.requireNonNull(kind, "kind");
        columns = together(columns);
        constants = List.copyOf(constants);
        references = Collections.unmodifiableMap(new TreeMap<>(references));
        skips = List.copyOf(skips);
    }

    private static List<Column> together(List<Column> columns) {
        Map<String, List<Column>> byName = new LinkedHashMap<>();
        columns.forEach(
                c -> byName.computeIfAbsent(c.name(), name -> new ArrayList<>()).add(c));
        return byName.values().stream().flatMap(List::stream).toList();
    }

    /**
     * One column that fills one parameter.
     *
     * @param name the column
     * @param field the parameter, with dots for what lies within it
     * @param cell how a cell is read
     */
    public record Column(String name, String field, Cell cell) {
        public Column {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(cell, "cell");
        }
    }

    /**
     * How a cell is read.
     *
     * @param dates patterns of a date, tried in their order; empty for ISO 8601
     * @param values words of the file with the words the action knows
     * @param otherwise what an empty cell stands for; empty for nothing
     * @param trim whether spaces around it are left out
     * @param numbers how its numbers are written
     * @param factor what a number is multiplied by, for files that count in 万元 or millions; one to take it as it is
     * @param scale decimal places to round a number to, half up; null to take it as it is
     * @param currency the currency of an amount; null where the parameter is no money
     * @param split what stands between the parts of a list; null for one part
     */
    public record Cell(
            List<String> dates,
            Map<String, String> values,
            String otherwise,
            boolean trim,
            Numbers numbers,
            BigDecimal factor,
            Integer scale,
            String currency,
            String split) {
        /** A cell taken as it is, without spaces around it. */
        public static final Cell PLAIN =
                new Cell(List.of(), Map.of(), "", true, Numbers.PLAIN, BigDecimal.ONE, null, null, null);

        public Cell {
            dates = List.copyOf(dates);
            values = Map.copyOf(values);
            Objects.requireNonNull(otherwise, "otherwise");
            Objects.requireNonNull(numbers, "numbers");
            Objects.requireNonNull(factor, "factor");
        }

        /** The same, with dates by these patterns. */
        public Cell withDates(List<String> patterns) {
            return new Cell(patterns, values, otherwise, trim, numbers, factor, scale, currency, split);
        }

        /** The same, with these words for the words the action knows. */
        public Cell withValues(Map<String, String> words) {
            return new Cell(dates, words, otherwise, trim, numbers, factor, scale, currency, split);
        }

        /** The same, with numbers written so, and counted in a factor. */
        public Cell withNumbers(Numbers style, BigDecimal counted) {
            return new Cell(dates, values, otherwise, trim, style, counted, scale, currency, split);
        }

        /** The same, in a currency; null for none. */
        public Cell withCurrency(String code) {
            return new Cell(dates, values, otherwise, trim, numbers, factor, scale, code, split);
        }

        /** The same, with parts of a list divided so; null for one part. */
        public Cell withSplit(String between) {
            return new Cell(dates, values, otherwise, trim, numbers, factor, scale, currency, between);
        }
    }

    /** How numbers are written. What is not plain may have a currency's sign before or behind it. */
    public enum Numbers {
        /** Digits with a decimal point: 1234.50. */
        PLAIN("1234.50"),
        /** Commas between thousands: 1,234.50. */
        COMMAS("1,234.50"),
        /** Points between thousands, and a decimal comma: 1.234,50. */
        POINTS("1.234,50");

        private final String example;

        Numbers(String example) {
            this.example = example;
        }

        /** How a number looks so; by this it is named in a mapping file. */
        public String example() {
            return example;
        }
    }

    /** A parameter that is the same in every row; several values for a list. */
    public record Constant(String field, List<String> values) {
        public Constant {
            values = List.copyOf(values);
        }
    }

    /** What to do where a row names a record that does not exist. */
    public enum Policy {
        /** The row fails. */
        ERROR,
        /** The row is left out. */
        SKIP,
        /** A bare record is made. */
        CREATE,
        /** The row is recorded without the reference. */
        EMPTY
    }

    /** Leaves out the rows whose column has one of the values. */
    public record Skip(String column, Set<String> values) {
        public Skip {
            values = Set.copyOf(values);
        }
    }
}
