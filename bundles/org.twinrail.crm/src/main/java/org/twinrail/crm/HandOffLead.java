package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Hands a qualified lead over; from now on the receiver has to take it or give it back (D18).
 *
 * @param number the lead's number
 * @param to login of a person, or code of a department
 */
@Operation("lead.handoff")
public record HandOffLead(@NotBlank @Size(max = 60) String number, @NotBlank @Size(max = 100) String to)
        implements Action<Lead> {}
