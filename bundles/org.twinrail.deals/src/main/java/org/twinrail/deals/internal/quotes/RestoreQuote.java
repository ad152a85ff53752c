package org.twinrail.deals.internal.quotes;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.deals.Quote;

/**
 * Gives a revision of a quote back what it was before; an order that came of it goes.
 *
 * @param before what it was
 */
@Operation("quote.restore")
public record RestoreQuote(@NotNull Quote before) implements Action<Quote> {}
