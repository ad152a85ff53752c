package org.twinrail.crm.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Shows where a lead was routed last, and why; nothing where it never was.
 *
 * @param number the lead's number
 */
@Operation("lead.routing")
public record FindRouting(@NotBlank @Size(max = 60) String number) implements Query<Optional<Routing>> {}
