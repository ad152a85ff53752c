package org.twinrail.exchange.internal.runs;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Notes what an import did.
 *
 * @param batch the import
 * @param rows rows read
 * @param created new records
 * @param updated changed records
 * @param failed rows that were refused or had errors
 */
@Operation("import.end")
public record EndImport(@NotNull UUID batch, long rows, long created, long updated, long failed)
        implements Action<Void> {}
