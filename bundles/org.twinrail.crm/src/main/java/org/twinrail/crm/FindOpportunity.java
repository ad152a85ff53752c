package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Looks an opportunity up by number, with its quotes and positionings.
 *
 * @param number the opportunity's number
 */
@Operation("opportunity.find")
public record FindOpportunity(@NotBlank @Size(max = 60) String number) implements Query<Optional<OpportunityDetails>> {}
