package org.twinrail.deals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Records that the customer accepted a quote; it becomes an order.
 *
 * @param quote the quote's number
 * @param reference the customer's own number of the order; null for none
 * @param on the day it was accepted; null means today
 */
@Operation("quote.accept")
public record AcceptQuote(@NotBlank @Size(max = 80) String quote, @Size(max = 100) String reference, LocalDate on)
        implements Action<Order> {}
