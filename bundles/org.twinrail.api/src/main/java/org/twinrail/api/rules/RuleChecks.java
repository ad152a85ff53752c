package org.twinrail.api.rules;

import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.Text;

/** Checks and tries rule files without putting them in force. Safe for use by many threads. */
@ProviderType
public interface RuleChecks {
    /** The folder of the rules in force. */
    Path folder();

    /**
     * Reads, guards and compiles every rule file below a folder.
     *
     * @return what is wrong; empty where all is well
     * @throws org.twinrail.api.InvalidInputException when there is no such folder
     */
    CheckReport check(Path folder);

    /**
     * The sentences that can stand at a place of a file of sentences ({@code *.dslr}), in the vocabularies' order.
     *
     * @param text the file's text, finished or not
     * @param offset where the writer is, in characters from the beginning
     * @return sentences that go on from what is typed there
     */
    Completions completions(String text, int offset);

    /** Runs every scenario ({@code *.scenarios.yaml}) below a folder against the rules of that folder. */
    TestReport test(Path folder);

    /**
     * Sentences that can stand at a place.
     *
     * @param from where in the text they begin, in characters from its beginning: what stands from there on is the beginning of each
     * @param sentences the sentences with their blanks in braces, such as {@code 已等待 超过 {hours} 工作小时}
     */
    record Completions(int from, List<String> sentences) {
        public Completions {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * The result of a check.
     *
     * @param files how many rule files were read
     * @param rules how many rules they hold
     * @param faults what is wrong, by file and position
     * @param hints what is well written and yet worth a look; empty where there are faults
     */
    record CheckReport(int files, int rules, List<Fault> faults, List<Hint> hints) {
        public CheckReport {
            faults = List.copyOf(faults);
            hints = List.copyOf(hints);
        }
    }

    /**
     * Something in well-written rules that their writer may not have meant.
     *
     * @param file the file, relative to the rule folder
     * @param kind what it is
     * @param rows the rows of the table it is about; empty where it is about none
     * @param text what it is, for which values, and what to do
     */
    record Hint(String file, Kind kind, List<Integer> rows, Text text) {
        /** What a hint can be about. */
        public enum Kind {
            /** Cases that no row is for. */
            GAP,
            /** Rows that match together and conclude differently. */
            OVERLAP,
            /** Rows that say the same. */
            DUPLICATE,
            /** Rows with the same conditions and different conclusions. */
            CONTRADICTION,
            /** A row whose conditions exclude each other. */
            UNREACHABLE,
            /** A row that says nothing of a fact that all others are about, and so holds where there is none, too. */
            OPEN,
            /** A row that another, wider one makes needless. */
            REDUNDANT,
            /** A rule that may set itself off again. */
            LOOP
        }

        public Hint {
            rows = List.copyOf(rows);
        }
    }

    /**
     * One fault of a rule file.
     *
     * @param file the file, relative to the rule folder
     * @param line the line or sheet row, from 1; 0 where it cannot be told
     * @param column the column, from 1; 0 where it cannot be told
     * @param rule the rule's name; empty where no rule is meant
     * @param text what is wrong and what to do
     * @param cell the cell of a spreadsheet, such as {@code Tables!B12}; empty elsewhere
     */
    record Fault(String file, int line, int column, String rule, Text text, String cell) {
        /** A fault that is in no cell of a spreadsheet. */
        public Fault(String file, int line, int column, String rule, Text text) {
            this(file, line, column, rule, text, "");
        }

        /** File and cell, or file, line and column, as people and editors write them. */
        public String place() {
            if (!cell.isEmpty()) {
                return file + " " + cell;
            }
            return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        }
    }

    /**
     * The result of the scenarios.
     *
     * @param passed how many came out as expected
     * @param failures those that did not
     */
    record TestReport(int passed, List<Failure> failures) {
        public TestReport {
            failures = List.copyOf(failures);
        }
    }

    /**
     * A scenario that did not come out as expected.
     *
     * @param file the scenario file
     * @param scenario its name
     * @param text what was expected and what came
     */
    record Failure(String file, String scenario, Text text) {}
}
