package org.twinrail.deals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Money;

/**
 * One revision of a quote.
 *
 * @param id the revision's id
 * @param number the number that all revisions of this quote have
 * @param revision 1 for the first, and one more for each that followed
 * @param opportunity the opportunity's number
 * @param customer the customer's name; empty where the opportunity names none
 * @param state where it stands; expired where it was sent and its last day is over
 * @param validUntil the last day it holds
 * @param note what is said with it; may be empty
 * @param lines its lines, by number
 * @param net the sum of the lines without tax
 * @param tax the tax: of each rate, on the sum of its lines
 * @param gross what the customer pays
 * @param discount how far the net sum lies under the list prices, in percent
 * @param reason why it was declined; empty where it was not
 * @param by login of who wrote it
 * @param at when
 * @param submittedOn the day it was sent; null before
 * @param version for optimistic locking
 */
public record Quote(
        UUID id,
        String number,
        int revision,
        String opportunity,
        String customer,
        QuoteState state,
        LocalDate validUntil,
        String note,
        List<PricedLine> lines,
        Money net,
        Money tax,
        Money gross,
        BigDecimal discount,
        String reason,
        String by,
        Instant at,
        LocalDate submittedOn,
        long version) {
    public Quote {
        lines = List.copyOf(lines);
    }
}
