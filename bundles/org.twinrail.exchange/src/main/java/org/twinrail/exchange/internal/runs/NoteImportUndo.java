package org.twinrail.exchange.internal.runs;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Notes that an import was undone, as far as it could be.
 *
 * @param batch the import
 * @param undone actions that are undone
 * @param kept actions that stand
 */
@Operation("import.undone")
public record NoteImportUndo(@NotNull UUID batch, long undone, long kept) implements Action<Void> {}
