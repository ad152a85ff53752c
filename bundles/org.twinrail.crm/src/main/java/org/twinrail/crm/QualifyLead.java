package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Judges a lead worth handing over.
 *
 * @param number the lead's number
 * @param note why; added to its text
 */
@Operation("lead.qualify")
public record QualifyLead(@NotBlank @Size(max = 60) String number, @Size(max = 2000) String note)
        implements Action<Lead> {}
