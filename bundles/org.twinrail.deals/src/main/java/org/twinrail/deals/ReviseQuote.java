package org.twinrail.deals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Begins the next revision of a quote that was submitted: a draft with the same lines. The older one is kept.
 *
 * @param quote the quote's number
 */
@Operation("quote.revise")
public record ReviseQuote(@NotBlank @Size(max = 80) String quote) implements Action<Quote> {}
