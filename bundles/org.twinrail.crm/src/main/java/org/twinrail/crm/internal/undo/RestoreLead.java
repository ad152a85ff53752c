package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.crm.Lead;

/**
 * Gives a lead the values it had before a change.
 *
 * @param before the lead as it was
 */
@Operation("lead.restore")
public record RestoreLead(@NotNull Lead before) implements Action<Recorded> {}
