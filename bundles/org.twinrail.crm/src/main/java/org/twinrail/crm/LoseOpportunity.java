package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Closes an opportunity as lost.
 *
 * @param number the opportunity's number
 * @param reason why
 * @param on the day it was lost; null means today
 */
@Operation("opportunity.lose")
public record LoseOpportunity(
        @NotBlank @Size(max = 60) String number, @NotBlank @Size(max = 500) String reason, LocalDate on)
        implements Action<Opportunity> {}
