package org.twinrail.crm.facts;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A price about to be quoted.
 *
 * @param number the opportunity's number
 * @param product the product's name; empty where none is named
 * @param price the price
 * @param currency its currency
 * @param discount how far it lies under the list price, in percent, rounded to two decimals; 0 where it does not, or no list price in this
 *     currency is known
 */
public record QuoteFact(String number, String product, BigDecimal price, String currency, BigDecimal discount) {
    public QuoteFact {
        number = Objects.requireNonNullElse(number, "");
        product = Objects.requireNonNullElse(product, "");
        price = Objects.requireNonNullElse(price, BigDecimal.ZERO);
        currency = Objects.requireNonNullElse(currency, "");
        discount = Objects.requireNonNullElse(discount, BigDecimal.ZERO);
    }
}
