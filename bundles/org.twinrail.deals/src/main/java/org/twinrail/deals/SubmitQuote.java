package org.twinrail.deals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Submits a quote to the customer. The rules say who has to be heard or to approve before; what they agree to is this version of it, and one
 * that was changed while it waited does not go out.
 *
 * @param quote the quote's number
 * @param version the version of it that is to go out, as {@link Quote#version} says
 */
@Operation("quote.submit")
public record SubmitQuote(@NotBlank @Size(max = 80) String quote, @NotNull @PositiveOrZero Long version)
        implements Action<Quote> {}
