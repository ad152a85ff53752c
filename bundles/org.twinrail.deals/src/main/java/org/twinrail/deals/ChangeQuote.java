package org.twinrail.deals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Changes a quote that is still a draft.
 *
 * @param quote the quote's number
 * @param lines what is offered now; null leaves it
 * @param validUntil the last day it will hold; null leaves it
 * @param note what is said with it; null leaves it
 */
@Operation("quote.change")
public record ChangeQuote(
        @NotBlank @Size(max = 80) String quote,
        @Size(min = 1, max = 200) List<@NotNull @Valid QuoteLine> lines,
        LocalDate validUntil,
        @Size(max = 1000) String note)
        implements Action<Quote> {}
