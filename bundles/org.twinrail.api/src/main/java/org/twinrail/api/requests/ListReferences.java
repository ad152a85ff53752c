package org.twinrail.api.requests;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;
import org.twinrail.api.spi.Referrer;

/**
 * Lists what refers to an object, in every bundle: what keeps it from being taken back.
 *
 * @param object the object
 */
@Operation("references.list")
public record ListReferences(@NotNull ObjectRef object) implements Query<List<Referrer.Reference>> {}
