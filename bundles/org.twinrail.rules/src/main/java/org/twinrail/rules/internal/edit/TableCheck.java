package org.twinrail.rules.internal.edit;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.SheetRows;
import org.twinrail.rules.internal.source.Workbooks;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Looks at a decision table cell by cell before it becomes rules, so that a slip is named by its own cell and in the words of the table,
 * and not by what came of it.
 */
public final class TableCheck {
    private final AllowedTypes types;

    /** Checks with the types that rules may name now. */
    public TableCheck(AllowedTypes types) {
        this.types = types;
    }

    /** What is wrong in the cells of a file; nothing for other files, and for tables that cannot be read at all. */
    public List<Fault> check(RuleFile file) {
        if (!file.form().isTable() || Workbooks.tooLarge(file).isPresent()) {
            return List.of();
        }
        try {
            return check(file, SheetRows.of(file));
        } catch (SheetRows.RefusedCellException cell) {
            String name = file.form() == RuleFile.Form.CSV
                    ? ""
                    : name(Workbooks.firstSheet(file.content()) + "!", cell.row(), cell.column());
            return List.of(new Fault(file.path(), cell.row(), cell.column(), "", cell.text(), name));
        } catch (RuntimeException | StackOverflowError unreadable) {
            return List.of();
        }
    }

    private List<Fault> check(RuleFile file, SheetRows sheet) {
        Found found = new Found(file, sheet);
        List<Integer> tops = HeadCheck.tops(sheet);
        if (tops.isEmpty()) {
            HeadCheck.noTable(sheet, found);
        }
        for (int top : tops) {
            int before = found.faults().size();
            new HeadCheck(sheet, top, found).check();
            // Below a head that is wrong nothing can be said of the rows.
            if (found.faults().size() == before) {
                new RowCheck(types, sheet, top, found).check();
            }
        }
        if (file.form() == RuleFile.Form.XLSX && found.faults().isEmpty()) {
            new WorkbookCheck(sheet, found).check(file.content());
        }
        return found.faults();
    }

    /** Takes in what is found, each at its cell. */
    record Found(RuleFile file, SheetRows sheet, List<Fault> faults) {
        Found(RuleFile file, SheetRows sheet) {
            this(file, sheet, new ArrayList<>());
        }

        void add(int row, int column, Text text) {
            String cell = sheet.sheet().isEmpty() ? "" : name(sheet.sheet() + "!", row, column);
            faults.add(new Fault(file.path(), row, column, "", text, cell));
        }
    }

    private static String name(String sheet, int row, int column) {
        return sheet + CellReference.convertNumToColString(column - 1) + row;
    }
}
