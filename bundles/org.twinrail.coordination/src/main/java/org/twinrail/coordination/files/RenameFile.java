package org.twinrail.coordination.files;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Gives a file another name or remark; what is null stays as it is.
 *
 * @param file the file's id
 * @param name its new name, without a path
 * @param remark its new remark; blank for none
 */
@Operation("file.rename")
public record RenameFile(@NotNull UUID file, @Size(min = 1, max = 200) String name, @Size(max = 500) String remark)
        implements Action<AttachedFile> {}
