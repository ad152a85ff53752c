package org.twinrail.rules.internal.edit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The first sheet of a workbook being edited; looks, widths, comments, merged cells and the other sheets stay. */
final class XlsxEdit implements TableEdit {
    private static final int LONGEST_NUMBER = 15;
    private static final CellCopyPolicy AS_IT_IS = new CellCopyPolicy.Builder()
            .cellFormula(true)
            .cellStyle(true)
            .cellValue(true)
            .condenseRows(false)
            .copyHyperlink(true)
            .mergeHyperlink(false)
            .mergedRegions(false)
            .rowHeight(true)
            .build();

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    XlsxEdit(byte[] content) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        sheet = workbook.getSheetAt(0);
    }

    @Override
    public int height() {
        return sheet.getLastRowNum() + 1;
    }

    @Override
    public void set(int row, int column, String text) {
        int r = row - 1;
        int c = column - 1;
        // What stands in merged cells stands in the first of them.
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(r, c)) {
                write(cell(merged.getFirstRow(), merged.getFirstColumn()), text);
                return;
            }
        }
        write(cell(r, c), text);
    }

    private XSSFCell cell(int r, int c) {
        XSSFRow row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
        XSSFCell there = row.getCell(c);
        if (there != null) {
            return there;
        }
        XSSFCell made = row.getCell(c, MissingCellPolicy.CREATE_NULL_AS_BLANK);
        XSSFRow above = r == 0 ? null : sheet.getRow(r - 1);
        if (above != null && above.getCell(c) != null) {
            made.setCellStyle(above.getCell(c).getCellStyle());
        }
        return made;
    }

    private static void write(XSSFCell cell, String text) {
        CellType was = cell.getCellType();
        if (was == CellType.FORMULA) {
            was = cell.getCachedFormulaResultType();
            cell.removeFormula();
        }
        boolean number = was == CellType.NUMERIC || was == CellType.BLANK;
        boolean plain = number && !DateUtil.isCellDateFormatted(cell);
        if (text.isEmpty()) {
            cell.setBlank();
        } else if (plain && isNumber(text)) {
            cell.setCellValue(Double.parseDouble(text));
        } else if (was == CellType.BOOLEAN && (text.equals("true") || text.equals("false"))) {
            cell.setCellValue(Boolean.parseBoolean(text));
        } else {
            cell.setCellValue(text);
        }
    }

    /** A number that a cell can hold without losing a digit or a nought. */
    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("-?(0|[1-9]\\d*)(\\.\\d*[1-9])?") && !text.equals("-0");
    }

    @Override
    public void insert(int row) {
        int r = row - 1;
        open(r);
        XSSFRow made = sheet.createRow(r);
        XSSFRow like = sheet.getRow(r == 0 ? 1 : r - 1);
        if (like != null) {
            made.setHeight(like.getHeight());
            for (Cell cell : like) {
                made.createCell(cell.getColumnIndex()).setCellStyle(cell.getCellStyle());
            }
        }
    }

    /** Makes room for a row; merged cells around it reach over it as well. */
    private void open(int r) {
        List<CellRangeAddress> around = take(r, true);
        if (r <= end()) {
            sheet.shiftRows(r, end(), 1, true, false);
        }
        for (CellRangeAddress merged : around) {
            merged.setLastRow(merged.getLastRow() + 1);
            sheet.addMergedRegion(merged);
        }
    }

    /** The last row that has something: merged cells may reach below the last that has a cell. */
    private int end() {
        return Math.max(
                sheet.getLastRowNum(),
                sheet.getMergedRegions().stream()
                        .mapToInt(CellRangeAddress::getLastRow)
                        .max()
                        .orElse(0));
    }

    /** Takes the merged cells out that a row's coming or going changes, to be put back with other bounds. */
    private List<CellRangeAddress> take(int r, boolean comes) {
        List<CellRangeAddress> taken = new ArrayList<>();
        for (int i = sheet.getNumMergedRegions() - 1; i >= 0; i--) {
            CellRangeAddress merged = sheet.getMergedRegion(i);
            boolean begins = comes ? merged.getFirstRow() < r : merged.getFirstRow() <= r;
            if (begins && merged.getLastRow() >= r) {
                taken.add(merged.copy());
                sheet.removeMergedRegion(i);
            }
        }
        return taken;
    }

    @Override
    public void copy(int row, int to) {
        open(to - 1);
        int from = to <= row ? row : row - 1;
        XSSFRow source = sheet.getRow(from);
        XSSFRow made = sheet.createRow(to - 1);
        if (source != null) {
            made.copyRowFrom(source, AS_IT_IS);
        }
    }

    @Override
    public void delete(int row) {
        int r = row - 1;
        XSSFRow gone = sheet.getRow(r);
        if (gone != null) {
            gone.forEach(Cell::removeCellComment);
            sheet.removeRow(gone);
        }
        List<CellRangeAddress> around = take(r, false);
        if (r < end()) {
            sheet.shiftRows(r + 1, end(), -1, true, false);
        }
        for (CellRangeAddress merged : around) {
            merged.setLastRow(merged.getLastRow() - 1);
            if (merged.getLastRow() >= merged.getFirstRow() && merged.getNumberOfCells() > 1) {
                sheet.addMergedRegion(merged);
            }
        }
    }

    @Override
    public void move(int row, int to) {
        if (row == to) {
            return;
        }
        copy(row, to > row ? to + 1 : to);
        int made = to > row ? to : to - 1;
        int old = to > row ? row - 1 : row;
        XSSFRow source = sheet.getRow(old);
        if (source != null) {
            for (Cell cell : source) {
                Comment comment = cell.getCellComment();
                if (comment != null) {
                    comment.setAddress(made, cell.getColumnIndex());
                }
            }
        }
        delete(old + 1);
    }

    @Override
    public byte[] bytes() {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
