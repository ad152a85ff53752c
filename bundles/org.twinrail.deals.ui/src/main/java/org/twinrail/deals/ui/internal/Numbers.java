package org.twinrail.deals.ui.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.twinrail.api.Text;
import org.twinrail.workbench.forms.Field;
import org.twinrail.workbench.forms.FormValues;

/** Fields for numbers with decimals: quantities and percents. */
final class Numbers {
    private static final int LONGEST = 13;
    private static final int QUANTITY_DECIMALS = 3;
    private static final int PERCENT_DECIMALS = 2;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Numbers() {}

    static Field quantity(String key, Text label) {
        return Field.text(key, label, LONGEST)
                .check(typed -> read(typed)
                                .filter(number -> number.signum() > 0 && fits(number, QUANTITY_DECIMALS))
                                .isPresent()
                        ? null
                        : Texts.of("quantity.strange"));
    }

    static Field percent(String key, Text label) {
        return Field.text(key, label, LONGEST)
                .check(typed -> read(typed)
                                .filter(number -> number.signum() >= 0
                                        && number.compareTo(ALL) <= 0
                                        && fits(number, PERCENT_DECIMALS))
                                .isPresent()
                        ? null
                        : Texts.of("percent.strange"));
    }

    /** What was typed; null for nothing. */
    static BigDecimal of(FormValues values, String key) {
        return read(values.text(key)).orElse(null);
    }

    private static boolean fits(BigDecimal number, int decimals) {
        return number.stripTrailingZeros().scale() <= decimals;
    }

    private static Optional<BigDecimal> read(String typed) {
        try {
            return Optional.of(new BigDecimal(typed.strip()));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
