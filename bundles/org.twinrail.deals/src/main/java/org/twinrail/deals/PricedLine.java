package org.twinrail.deals;

import org.twinrail.api.Money;

/**
 * A line of a quote with what it comes to. The lines of a quote add up to its totals, to the cent.
 *
 * @param number its number on the quote, from 1
 * @param line what was offered
 * @param net price times quantity less the discount, without tax
 * @param tax its share of the quote's tax
 */
public record PricedLine(int number, QuoteLine line, Money net, Money tax) {
    /** What the customer pays for this line. */
    public Money gross() {
        return net.plus(tax);
    }
}
