package org.twinrail.crm.internal.imports;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Asks whether a record exists under a natural key, for imports that refer to it.
 *
 * @param kind the kind of record
 * @param key its natural key
 */
@Operation("crm.exists")
public record RecordExists(@NotNull Kind kind, @NotNull String key) implements Query<Boolean> {
    /** The kinds that others refer to. */
    public enum Kind {
        CUSTOMER,
        PRODUCT,
        CAMPAIGN,
        OPPORTUNITY
    }
}
