package org.twinrail.deals;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Closes the opportunity of an order as won, on the order's day and for its sum without tax.
 *
 * @param order the order's number
 */
@Operation("order.win")
public record WinByOrder(@NotBlank @Size(max = 80) String order) implements Action<Order> {}
