package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.crm.Track;

/**
 * Gives a track the definition it had before a change.
 *
 * @param before the track as it was
 * @param standard code of the track that was the standard one then
 */
@Operation("track.restore")
public record RestoreTrack(@NotNull Track before, @NotNull String standard) implements Action<Recorded> {}
