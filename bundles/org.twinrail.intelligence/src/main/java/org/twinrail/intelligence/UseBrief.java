package org.twinrail.intelligence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Says that a brief helped: it counts as a contribution of the department that published it to the one that used it.
 *
 * @param brief the brief's id
 */
@Operation("brief.use")
public record UseBrief(@NotNull UUID brief) implements Action<Brief> {}
