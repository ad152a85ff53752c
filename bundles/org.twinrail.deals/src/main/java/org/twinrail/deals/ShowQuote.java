package org.twinrail.deals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Shows a revision of a quote.
 *
 * @param quote the quote's number
 * @param revision which revision; null means the latest
 */
@Operation("quote.show")
public record ShowQuote(@NotBlank @Size(max = 80) String quote, @Positive Integer revision) implements Query<Quote> {}
