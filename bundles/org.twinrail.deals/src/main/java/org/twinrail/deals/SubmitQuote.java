package org.twinrail.deals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Submits a quote to the customer. The rules say who has to be heard or to approve before.
 *
 * @param quote the quote's number
 */
@Operation("quote.submit")
public record SubmitQuote(@NotBlank @Size(max = 80) String quote) implements Action<Quote> {}
