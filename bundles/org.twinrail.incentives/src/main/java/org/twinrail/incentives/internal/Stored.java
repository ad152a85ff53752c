package org.twinrail.incentives.internal;

import java.math.BigDecimal;
import java.util.Currency;
import org.twinrail.api.Money;

/** Amounts as they come back from the database, where every currency has four decimals. */
final class Stored {
    private Stored() {}

    static Money money(BigDecimal amount, String currency) {
        return Money.of(amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits()), currency);
    }
}
