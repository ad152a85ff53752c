package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;

/**
 * Takes a lead that was handed over; it then belongs to who takes it, and may become an opportunity.
 *
 * @param number the lead's number
 * @param customer name of the customer it turned out to be; null leaves it as it is
 * @param open true opens an opportunity for it; null means false
 * @param product the product the opportunity is about
 * @param amount what the opportunity may bring
 */
@Operation("lead.accept")
public record AcceptLead(
        @NotBlank @Size(max = 60) String number,
        @Size(max = 200) String customer,
        Boolean open,
        @Size(max = 200) String product,
        Money amount)
        implements Action<Lead> {}
