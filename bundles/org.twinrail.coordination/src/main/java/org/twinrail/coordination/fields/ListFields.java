package org.twinrail.coordination.fields;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the fields of the company's own, by kind and in the order in which they were defined.
 *
 * @param kind only those of this kind of object; null for all
 * @param retired only those out of use or only those in use; null for all
 */
@Operation("fields.list")
public record ListFields(@Size(max = 60) String kind, Boolean retired) implements Query<List<CustomField>> {}
