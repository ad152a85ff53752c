package org.twinrail.deals.internal.quotes;

import jakarta.validation.constraints.NotBlank;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back that a revision of a quote was begun; the one before stands again.
 *
 * @param quote the quote's number
 * @param revision the revision
 */
@Operation("quote.withdraw")
public record WithdrawQuote(@NotBlank String quote, int revision) implements Action<Void> {}
