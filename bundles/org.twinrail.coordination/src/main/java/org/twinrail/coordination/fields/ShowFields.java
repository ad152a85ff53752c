package org.twinrail.coordination.fields;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Shows the fields of the company's own that an object has, filled in or not, and those out of use that are filled in.
 *
 * @param object the object, as {@code kind/id}
 */
@Operation("fields.show")
public record ShowFields(@NotBlank @Size(max = 300) String object) implements Query<List<FieldValue>> {}
