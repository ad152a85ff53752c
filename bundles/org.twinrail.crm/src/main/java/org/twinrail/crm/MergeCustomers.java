package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Makes one customer of two: contacts, leads, opportunities, touches and whatever else hangs on the merged one go over to the survivor, and the
 * merged one's name finds the survivor from then on. Can be taken back until a period that was assessed on it is closed.
 *
 * @param survivor name of the customer that stays
 * @param merged name of the customer that is no longer one of its own
 * @param taken of what the merged one's values are taken over; null for all that the survivor has no value of
 */
@Operation("customers.merge")
public record MergeCustomers(
        @NotBlank @Size(max = 200) String survivor, @NotBlank @Size(max = 200) String merged, Set<CustomerField> taken)
        implements Action<Customer> {}
