package org.twinrail.insight.internal;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.insight.Indicator;

/**
 * Declares an indicator as it was before a change.
 *
 * @param before the indicator as it was
 */
@Operation("indicator.restore")
public record RestoreIndicator(@NotNull Indicator before) implements Action<Recorded> {}
