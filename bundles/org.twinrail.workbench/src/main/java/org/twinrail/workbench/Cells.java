package org.twinrail.workbench;

/** Cells of files that spreadsheets open. */
final class Cells {
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private Cells() {}

    /** A cell that no spreadsheet takes for a formula; negative numbers stay numbers. */
    static String safe(String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        boolean number = cell.matches("[-+]?[0-9][0-9,.]*");
        return !number && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
