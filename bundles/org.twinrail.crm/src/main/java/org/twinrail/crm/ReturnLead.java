package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Gives a lead that was handed over back to who handed it over.
 *
 * @param number the lead's number
 * @param reason why it is not taken
 */
@Operation("lead.return")
public record ReturnLead(@NotBlank @Size(max = 60) String number, @NotBlank @Size(max = 500) String reason)
        implements Action<Lead> {}
