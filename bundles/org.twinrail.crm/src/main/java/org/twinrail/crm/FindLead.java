package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Looks a lead up by number.
 *
 * @param number the lead's number
 */
@Operation("lead.find")
public record FindLead(@NotBlank @Size(max = 60) String number) implements Query<Optional<Lead>> {}
