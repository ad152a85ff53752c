package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists products by name.
 *
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("product.list")
public record ListProducts(@Min(1) @Max(1000) Integer limit, @PositiveOrZero Integer offset)
        implements Query<List<Product>> {}
