package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotBlank;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes a new filing back.
 *
 * @param number the filing's number
 */
@Operation("filing.withdraw")
public record WithdrawFiling(@NotBlank String number) implements Action<Void> {}
