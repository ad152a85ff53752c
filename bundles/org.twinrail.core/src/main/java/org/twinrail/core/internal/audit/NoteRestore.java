package org.twinrail.core.internal.audit;

import jakarta.validation.constraints.NotBlank;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Notes in the audit that the data went through a restore, which itself works below the Gateway.
 *
 * @param file the backup file
 * @param sha256 its checksum
 */
@Operation("restore.noted")
public record NoteRestore(@NotBlank String file, @NotBlank String sha256) implements Action<Void> {}
