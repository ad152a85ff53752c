package org.twinrail.coordination.internal.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.twinrail.api.Money;
import org.twinrail.api.Text;
import org.twinrail.coordination.fields.FieldType;

/**
 * What a field says, in the one way in which it is written and with what the database sorts by.
 *
 * @param words as it is written; the same value is always written the same
 * @param amount the number or the amount; null for other types
 * @param currency the amount's currency; empty for other types
 * @param day the day; null for other types
 */
record Said(String words, BigDecimal amount, String currency, LocalDate day) {
    static final String YES = "true";
    static final String NO = "false";

    private static final int WHOLE_DIGITS = 20;
    private static final int DECIMALS = 6;
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private static Said words(String words) {
        return new Said(words, null, "", null);
    }

    /**
     * Reads what somebody wrote.
     *
     * @param parameter where it was written, for complaints
     * @param choices the words a choice offers
     * @throws org.twinrail.api.InvalidInputException that says how such a field is written
     */
    static Said read(String parameter, FieldType type, List<String> choices, String written) {
        String text = written.strip();
        return switch (type) {
            case TEXT, PERSON -> words(text);
            case NUMBER -> number(parameter, text);
            case MONEY -> money(parameter, text);
            case DATE -> day(parameter, text);
            case YES_NO -> yesOrNo(parameter, text);
            case CHOICE ->
                choices.stream()
                        .filter(text::equalsIgnoreCase)
                        .findFirst()
                        .map(Said::words)
                        .orElseThrow(() -> Words.invalid(parameter, "value.choice", text, String.join(", ", choices)));
        };
    }

    private static Said number(String parameter, String text) {
        try {
            BigDecimal number = fitting(new BigDecimal(text));
            return new Said(number.toPlainString(), number, "", null);
        } catch (ArithmeticException | NumberFormatException unreadable) {
            throw Words.invalid(parameter, "value.number", text, WHOLE_DIGITS, DECIMALS);
        }
    }

    /** As few decimals as it needs, and none that would be written with an exponent. */
    private static BigDecimal fitting(BigDecimal number) {
        // Looked at before it is written out: 1E999999999 would fill the memory.
        BigDecimal least = number.stripTrailingZeros();
        if (least.precision() - (long) least.scale() > WHOLE_DIGITS || least.scale() > DECIMALS) {
            throw new ArithmeticException("too many digits");
        }
        return least.scale() < 0 ? least.setScale(0) : least;
    }

    private static Said money(String parameter, String text) {
        String[] parts = text.split("\\s+");
        try {
            if (parts.length != 2) {
                throw new NumberFormatException(text);
            }
            String currency =
                    Currency.getInstance(parts[1].toUpperCase(Locale.ROOT)).getCurrencyCode();
            Money money = Money.of(fitting(new BigDecimal(parts[0])), currency);
            return new Said(money.toString(), money.amount(), money.currency(), null);
        } catch (IllegalArgumentException | ArithmeticException unreadable) {
            throw Words.invalid(parameter, "value.money", text);
        }
    }

    private static Said day(String parameter, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                throw Words.invalid(parameter, "value.day", text);
            }
            return new Said(day.toString(), null, "", day);
        } catch (DateTimeParseException unreadable) {
            throw Words.invalid(parameter, "value.day", text);
        }
    }

    private static Said yesOrNo(String parameter, String text) {
        if (means(text, YES, Words.of("value.yes"))) {
            return words(YES);
        }
        if (means(text, NO, Words.of("value.no"))) {
            return words(NO);
        }
        throw Words.invalid(parameter, "value.yes-no", text);
    }

    private static boolean means(String text, String sign, Text words) {
        return Stream.of(sign, words.zh(), words.en()).anyMatch(text::equalsIgnoreCase);
    }
}
