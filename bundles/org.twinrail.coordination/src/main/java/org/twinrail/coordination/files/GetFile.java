package org.twinrail.coordination.files;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Answers a file with what is in it.
 *
 * @param file the file's id
 */
@Operation("file.content")
public record GetFile(@NotNull UUID file) implements Query<FileContent> {}
