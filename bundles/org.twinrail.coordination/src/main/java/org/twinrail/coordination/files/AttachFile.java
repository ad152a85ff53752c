package org.twinrail.coordination.files;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Content;
import org.twinrail.api.Operation;

/**
 * Attaches a file to an object. The same content on the same object a second time is an input that cannot be taken, and named.
 *
 * @param object the object, as {@code kind/id}
 * @param name the file's name, without a path
 * @param content what is in it; at most {@link #LARGEST} bytes
 * @param remark what is to be said of it; null for nothing
 */
@Operation("file.attach")
public record AttachFile(
        @NotBlank @Size(max = 300) String object,
        @NotBlank @Size(max = 200) String name,
        @NotNull Content content,
        @Size(max = 500) String remark)
        implements Action<AttachedFile> {
    /** The size of the largest file that is taken, in bytes: 25 MB. */
    public static final int LARGEST = 25 * 1024 * 1024;
}
