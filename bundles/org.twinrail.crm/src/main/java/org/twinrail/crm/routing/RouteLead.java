package org.twinrail.crm.routing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Hands a qualified lead over to whom the rules name (D8, D18). Where they find nobody who is there and has room, the lead stays where it is
 * and the reason is kept.
 *
 * @param number the lead's number
 */
@Operation("lead.route")
public record RouteLead(@NotBlank @Size(max = 60) String number) implements Action<Routing> {}
