package org.twinrail.coordination.files;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Removes a file with its content.
 *
 * @param file the file's id
 */
@Operation("file.remove")
public record RemoveFile(@NotNull UUID file) implements Action<AttachedFile> {}
