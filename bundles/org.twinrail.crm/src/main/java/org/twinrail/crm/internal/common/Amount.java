package org.twinrail.crm.internal.common;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import org.twinrail.api.Money;

/** An amount of money as stored, with four decimals whatever the currency; both columns are empty where there is none. */
@Embeddable
public class Amount {
    @Column(precision = 19, scale = 4)
    BigDecimal amount;

    @Column(length = 3)
    String currency;

    /** What is stored for an amount; null for null. */
    public static Amount of(Money money) {
        if (money == null) {
            return null;
        }
        Amount stored = new Amount();
        stored.amount = money.amount();
        stored.currency = money.currency();
        return stored;
    }

    /** The amount stored; null for null. */
    public static Money money(Amount stored) {
        return stored == null ? null : money(stored.amount, stored.currency);
    }

    /** The amount of two columns; null where they are empty. */
    public static Money money(BigDecimal amount, String currency) {
        if (amount == null || currency == null) {
            return null;
        }
        return Money.of(amount.setScale(Currency.getInstance(currency).getDefaultFractionDigits()), currency);
    }
}
