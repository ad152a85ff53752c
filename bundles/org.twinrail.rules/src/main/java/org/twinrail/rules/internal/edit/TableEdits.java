package org.twinrail.rules.internal.edit;

import java.util.List;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.versions.TableChange;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleFolder;
import org.twinrail.rules.internal.source.Workbooks;

/** Changes cells and rows of a decision table and nothing else of its file. */
public final class TableEdits {
    private static final String PARAMETER = "changes";
    private static final int MOST_COLUMNS = 200;

    private TableEdits() {}

    /**
     * The file after the changes; the same bytes where there are none.
     *
     * @throws InvalidInputException where it is no table, or has no such row
     */
    public static byte[] apply(String path, byte[] content, List<TableChange> changes) {
        RuleFile file = table(path, content);
        if (changes.isEmpty()) {
            return content;
        }
        try {
            TableEdit edit = file.form() == RuleFile.Form.CSV ? new CsvEdit(content) : new XlsxEdit(content);
            for (TableChange change : changes) {
                apply(edit, change, file.form() == RuleFile.Form.CSV);
            }
            return edit.bytes();
        } catch (InvalidInputException known) {
            throw known;
        } catch (RuntimeException broken) {
            throw new InvalidInputException("path", Texts.of("table.broken"));
        }
    }

    /** A table that can be read; others are refused. */
    static RuleFile table(String path, byte[] content) {
        RuleFile file = RuleFolder.ruleFile(path, content)
                .filter(f -> f.form().isTable())
                .orElseThrow(() -> new InvalidInputException("path", Texts.of("table.none", path)));
        if (file.form() == RuleFile.Form.XLSX) {
            Workbooks.tooLarge(content).ifPresent(why -> {
                throw new InvalidInputException("path", why);
            });
        }
        return file;
    }

    private static void apply(TableEdit edit, TableChange change, boolean lines) {
        int row = change.row();
        int most = edit.height() + (change.kind() == TableChange.Kind.INSERT ? 1 : 0);
        require(row <= most, Texts.of("table.row", row));
        switch (change.kind()) {
            case SET -> {
                require(
                        change.column() != null && change.column() <= MOST_COLUMNS,
                        Texts.of("table.column", MOST_COLUMNS));
                String text = change.text() == null ? "" : change.text();
                require(
                        !lines || text.indexOf('\n') < 0 && text.indexOf('\r') < 0,
                        Texts.of("table.line", row, change.column()));
                edit.set(row, change.column(), text);
            }
            case INSERT -> edit.insert(row);
            case DELETE -> edit.delete(row);
            case COPY -> edit.copy(row, to(change, edit.height() + 1));
            case MOVE -> edit.move(row, to(change, edit.height()));
        }
    }

    private static int to(TableChange change, int most) {
        require(change.to() != null && change.to() <= most, Texts.of("table.to", change.row()));
        return change.to();
    }

    private static void require(boolean met, Text otherwise) {
        if (!met) {
            throw new InvalidInputException(PARAMETER, otherwise);
        }
    }
}
