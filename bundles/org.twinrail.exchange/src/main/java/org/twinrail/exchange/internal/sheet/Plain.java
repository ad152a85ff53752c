package org.twinrail.exchange.internal.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Says what a cell holds, and not how it looks: a number by all its digits, a date as ISO 8601. Belongs to one thread. */
final class Plain extends DataFormatter {
    /** What a workbook tells apart at most: beyond it is the noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    Plain() {
        super(Locale.ROOT);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        return formatRawCellContents(value, formatIndex, formatString, false);
    }

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean from1904) {
        if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
            LocalDateTime time = DateUtil.getLocalDateTime(value, from1904, true);
            if (value < 1) {
                return time.toLocalTime().toString();
            }
            return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                    ? time.toLocalDate().toString()
                    : time.toString();
        }
        return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
    }
}
