package org.twinrail.deals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Records that the customer declined a quote.
 *
 * @param quote the quote's number
 * @param reason why
 */
@Operation("quote.decline")
public record DeclineQuote(@NotBlank @Size(max = 80) String quote, @NotBlank @Size(max = 500) String reason)
        implements Action<Quote> {}
