package org.twinrail.coordination.files;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the files that hang on an object, the newest first, without their content.
 *
 * @param object the object, as {@code kind/id}
 * @param name only those whose name or remark contains these words, capital or small; null for all
 * @param sort by what, a minus before it for the other way round: {@code at}, {@code name}, {@code size}, {@code type} or {@code by}; null
 *     means {@code -at}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("files")
public record ListFiles(
        @NotBlank @Size(max = 300) String object,
        @Size(max = 200) String name,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<AttachedFile>> {}
