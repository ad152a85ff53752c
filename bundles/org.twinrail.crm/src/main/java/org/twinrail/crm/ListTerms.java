package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists what was written so far where people write freely, the most frequent first: to choose from, and to filter by.
 *
 * @param term which of them
 * @param limit how many at most; null means 100
 */
@Operation("crm.terms")
public record ListTerms(@NotNull Term term, @Min(1) @Max(1000) Integer limit) implements Query<List<String>> {}
