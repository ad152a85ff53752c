package org.twinrail.exchange.internal.runs;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Notes that an import begins, so that it can be undone even where it dies half-way.
 *
 * @param batch by which it can be undone
 * @param kind the kind of record
 * @param file the file's name
 */
@Operation("import.begin")
public record BeginImport(@NotNull UUID batch, @NotNull String kind, @NotNull String file) implements Action<Void> {}
