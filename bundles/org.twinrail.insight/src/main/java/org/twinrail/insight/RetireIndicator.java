package org.twinrail.insight;

import jakarta.validation.constraints.NotBlank;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Takes an indicator no more; the figures kept of it stay (D33).
 *
 * @param code its code
 */
@Operation("indicator.retire")
public record RetireIndicator(@NotBlank String code) implements Action<Recorded> {}
