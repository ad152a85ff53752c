package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Moves an open opportunity to another stage of its track.
 *
 * @param number the opportunity's number
 * @param stage code of the stage
 */
@Operation("opportunity.advance")
public record AdvanceOpportunity(@NotBlank @Size(max = 60) String number, @NotBlank @Size(max = 40) String stage)
        implements Action<Opportunity> {}
