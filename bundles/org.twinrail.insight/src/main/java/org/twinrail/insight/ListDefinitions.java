package org.twinrail.insight;

import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * The indicators as they are declared, those one may see, by code (D33).
 *
 * @param retired true for those that are not taken any more, false or null for the others
 */
@Operation("indicators.defined")
public record ListDefinitions(Boolean retired) implements Query<List<Indicator>> {}
