package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;

/**
 * Opens an opportunity.
 *
 * @param number its number; null lets the system give the next one of the year
 * @param customer the customer's name
 * @param product the product's name
 * @param owner login of the person responsible; null means who opens it
 * @param amount what it may bring
 * @param track code of its track; null means the standard track
 * @param stage its stage on that track; null means where opportunities begin
 */
@Operation("opportunity.open")
public record OpenOpportunity(
        @Size(max = 60) String number,
        @NotBlank @Size(max = 200) String customer,
        @Size(max = 200) String product,
        @Size(max = 100) String owner,
        Money amount,
        @Size(max = 40) String track,
        @Size(max = 40) String stage)
        implements Action<Opportunity> {}
