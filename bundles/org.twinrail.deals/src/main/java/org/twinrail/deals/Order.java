package org.twinrail.deals;

import java.time.LocalDate;
import org.twinrail.api.Money;

/**
 * What a customer ordered by accepting a quote.
 *
 * @param number the order's number
 * @param quote the number of the quote
 * @param revision the revision that was accepted
 * @param opportunity the opportunity's number
 * @param reference the customer's own number of it; may be empty
 * @param on the day it was ordered
 * @param net the sum without tax
 * @param tax the tax
 * @param gross what the customer pays
 * @param by login of who recorded it
 * @param won true where the opportunity was won by this order
 * @param version for optimistic locking
 */
public record Order(
        String number,
        String quote,
        int revision,
        String opportunity,
        String reference,
        LocalDate on,
        Money net,
        Money tax,
        Money gross,
        String by,
        boolean won,
        long version) {}
