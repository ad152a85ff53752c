package org.twinrail.exchange.internal.mapping;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the columns of a file become the parameters of an action, as a mapping file says it.
 *
 * @param file the mapping file
 * @param kind the kind's word
 * @param encoding the encoding of the files; null to find out
 * @param delimiter what stands between cells
 * @param columns what becomes of each column used
 * @param constants parameters that are the same in every row
 * @param references what to do where a row names a record that does not exist, by parameter
 * @param skips which rows to leave out
 */
public record Mapping(
        Path file,
        String kind,
        Charset encoding,
        char delimiter,
        List<Column> columns,
        List<Constant> constants,
        Map<String, Reference> references,
        List<Skip> skips) {
    public Mapping {
        columns = List.copyOf(columns);
        constants = List.copyOf(constants);
        references = Map.copyOf(references);
        skips = List.copyOf(skips);
    }

    /**
     * One column that fills one parameter.
     *
     * @param line the line of the mapping file
     * @param name the column
     * @param field the parameter, with dots for what lies within it
     * @param cell how a cell is read
     */
    public record Column(int line, String name, String field, Cell cell) {}

    /**
     * How a cell is read.
     *
     * @param dates patterns of a date, tried in their order; empty for ISO 8601
     * @param values words of the file with the words the action knows
     * @param otherwise what an empty cell stands for; empty for nothing
     * @param trim whether spaces around it are left out
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
            BigDecimal factor,
            Integer scale,
            String currency,
            String split) {
        /** A cell taken as it is, without spaces around it. */
        static final Cell PLAIN = new Cell(List.of(), Map.of(), "", true, BigDecimal.ONE, null, null, null);

        public Cell {
            dates = List.copyOf(dates);
            values = Map.copyOf(values);
        }
    }

    /** A parameter that is the same in every row; several values for a list. */
    public record Constant(int line, String field, List<String> values) {
        public Constant {
            values = List.copyOf(values);
        }
    }

    /** What to do about a missing record, and on which line that is said. */
    public record Reference(int line, Policy policy) {}

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
    public record Skip(int line, String column, Set<String> values) {
        public Skip {
            values = Set.copyOf(values);
        }
    }
}
