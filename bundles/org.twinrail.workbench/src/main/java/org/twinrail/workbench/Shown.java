package org.twinrail.workbench;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.twinrail.api.Money;

/** How figures and times are written for people: the same in every view. */
public final class Shown {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Shown() {}

    /** An amount with its currency's sign and all its digits, such as {@code ¥38,380.00}; empty for null. */
    public static String money(Money money, Locale reader) {
        if (money == null) {
            return "";
        }
        return format(money, reader, money.amount().scale());
    }

    /** An amount for where there is little room: without cents where there are none; empty for null. */
    public static String briefly(Money money, Locale reader) {
        if (money == null) {
            return "";
        }
        int digits = Math.max(0, money.amount().stripTrailingZeros().scale());
        return format(money, reader, digits == 0 ? 0 : money.amount().scale());
    }

    private static String format(Money money, Locale reader, int digits) {
        Locale place = reader.getLanguage().equals("zh") ? Locale.CHINA : Locale.UK;
        NumberFormat format = NumberFormat.getCurrencyInstance(place);
        format.setCurrency(Currency.getInstance(money.currency()));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(money.amount());
    }

    /** A number with its thousands apart; empty for null. */
    public static String number(Number number) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setMaximumFractionDigits(Integer.MAX_VALUE);
        return format.format(number instanceof BigDecimal exact ? exact : number.longValue());
    }

    /** A day as {@code 2017-06-30}; empty for null. */
    public static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** A moment to the minute where the reader is; empty for null. */
    public static String moment(Instant moment, ZoneId zone) {
        return moment == null ? "" : MOMENT.format(moment.atZone(zone));
    }
}
