package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;

/**
 * Quotes a price to the customer; every quote is kept.
 *
 * @param number the opportunity's number
 * @param price the price
 * @param note what was said about it
 */
@Operation("opportunity.quote")
public record QuoteOpportunity(
        @NotBlank @Size(max = 60) String number, @NotNull Money price, @Size(max = 500) String note)
        implements Action<OpportunityDetails.Quote> {}
