package org.twinrail.deals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Begins a quote for an open opportunity. The customer sees it once it is submitted.
 *
 * @param opportunity the opportunity's number
 * @param lines what is offered, all in one currency
 * @param validUntil the last day it will hold
 * @param note what is said with it; null for nothing
 */
@Operation("quote.draft")
public record DraftQuote(
        @NotBlank @Size(max = 60) String opportunity,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid QuoteLine> lines,
        @NotNull LocalDate validUntil,
        @Size(max = 1000) String note)
        implements Action<Quote> {}
