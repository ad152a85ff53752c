package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * States how the offer is positioned in its market; every statement is kept.
 *
 * @param number the opportunity's number
 * @param statement the message to the market
 */
@Operation("opportunity.position")
public record PositionOpportunity(@NotBlank @Size(max = 60) String number, @NotBlank @Size(max = 2000) String statement)
        implements Action<OpportunityDetails.Positioning> {}
