package org.twinrail.api.requests;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Takes back an action that said how, where its object has not changed since; the audit keeps both.
 *
 * <p>What went out to others or was decided says nothing of the kind and stays done.
 *
 * @param id the action's id
 */
@Operation("action.undo")
public record UndoAction(@NotNull UUID id) implements Action<UndoAction.Undone> {
    /**
     * What was taken back.
     *
     * @param id the action that was taken back
     * @param action its name
     * @param by the action that took it back, with an audit row of its own
     */
    public record Undone(UUID id, String action, String by) {}
}
