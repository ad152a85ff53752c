package org.twinrail.crm;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Money;

/**
 * An opportunity with what was said and offered.
 *
 * @param opportunity the opportunity
 * @param quotes the prices quoted, the earliest first
 * @param positionings the positionings stated, the earliest first
 */
public record OpportunityDetails(Opportunity opportunity, List<Quote> quotes, List<Positioning> positionings) {
    public OpportunityDetails {
        quotes = List.copyOf(quotes);
        positionings = List.copyOf(positionings);
    }

    /**
     * A price that was quoted.
     *
     * @param id the id
     * @param price the price
     * @param note what was said about it; may be empty
     * @param by login of who quoted it
     * @param at when
     */
    public record Quote(UUID id, Money price, String note, String by, Instant at) {}

    /**
     * How the offer is positioned in its market.
     *
     * @param id the id
     * @param statement the message to the market
     * @param by login of who stated it
     * @param at when
     */
    public record Positioning(UUID id, String statement, String by, Instant at) {}
}
