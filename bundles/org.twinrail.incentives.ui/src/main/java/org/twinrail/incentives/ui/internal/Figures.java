package org.twinrail.incentives.ui.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.twinrail.api.Money;
import org.twinrail.workbench.Shown;

/** Figures as these views show them. */
final class Figures {
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\d.])(-?\\d+(?:\\.\\d+)?) ([A-Z]{3})\\b");
    private static final double TEN_THOUSAND = 1e4;
    private static final double HUNDRED_MILLION = 1e8;
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;

    private Figures() {}

    /** A part of a whole in percent, such as {@code 138.03 %}; empty for null. */
    static String percent(BigDecimal percent) {
        return percent == null ? "" : percent.setScale(2, RoundingMode.HALF_UP).toPlainString() + "\u00a0%";
    }

    /** A sentence with its amounts, which stand in it as {@code 1234.50 CNY}, written as everywhere else. */
    static String amounts(String sentence, Locale reader) {
        Matcher found = AMOUNT.matcher(sentence);
        return found.replaceAll(match -> Matcher.quoteReplacement(
                money(match.group(1), match.group(2), reader).orElse(match.group())));
    }

    private static java.util.Optional<String> money(String amount, String currency, Locale reader) {
        try {
            return java.util.Optional.of(Shown.money(Money.of(amount, currency), reader));
        } catch (IllegalArgumentException | ArithmeticException noCurrencyOrTooFine) {
            return java.util.Optional.empty();
        }
    }

    /** An amount on the axis of a chart, in the steps of the language: {@code ¥44万}, {@code CN¥440k}. */
    static String axis(double amount, String currency, Locale reader) {
        boolean chinese = reader.getLanguage().equals(Locale.CHINESE.getLanguage());
        String sign = Currency.getInstance(currency).getSymbol(chinese ? Locale.CHINA : Locale.UK);
        double size = Math.abs(amount);
        if (chinese) {
            String unit = size >= HUNDRED_MILLION ? "\u4ebf" : size >= TEN_THOUSAND ? "\u4e07" : "";
            return sign
                    + scaled(amount, unit.isEmpty() ? 1 : size >= HUNDRED_MILLION ? HUNDRED_MILLION : TEN_THOUSAND)
                    + unit;
        }
        String unit = size >= MILLION ? "M" : size >= THOUSAND ? "k" : "";
        return sign + scaled(amount, unit.isEmpty() ? 1 : size >= MILLION ? MILLION : THOUSAND) + unit;
    }

    /** With one digit after the point where that says something. */
    private static String scaled(double amount, double unit) {
        BigDecimal rounded = BigDecimal.valueOf(amount / unit)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
