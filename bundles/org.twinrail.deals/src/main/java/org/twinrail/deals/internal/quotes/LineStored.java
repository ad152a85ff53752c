package org.twinrail.deals.internal.quotes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Currency;
import org.twinrail.api.Money;
import org.twinrail.deals.QuoteLine;

/** A line of a quote as stored; the price with four decimals whatever the currency. */
@Embeddable
public class LineStored {
    private String product;
    private BigDecimal quantity;
    private BigDecimal price;
    private String currency;
    private BigDecimal discount;

    @Column(name = "tax_rate")
    private BigDecimal taxRate;

    protected LineStored() {}

    LineStored(QuoteLine line) {
        product = line.product().strip();
        quantity = line.quantity();
        price = line.price().amount();
        currency = line.price().currency();
        discount = line.discount();
        taxRate = line.taxRate();
    }

    QuoteLine view() {
        int digits = Currency.getInstance(currency).getDefaultFractionDigits();
        return new QuoteLine(
                product, plain(quantity), Money.of(price.setScale(digits), currency), plain(discount), plain(taxRate));
    }

    private static BigDecimal plain(BigDecimal stored) {
        BigDecimal shortest = stored.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
