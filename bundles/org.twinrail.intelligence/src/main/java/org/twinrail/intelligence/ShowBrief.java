package org.twinrail.intelligence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Shows a brief.
 *
 * @param brief the brief's id
 */
@Operation("brief")
public record ShowBrief(@NotNull UUID brief) implements Query<Brief> {}
