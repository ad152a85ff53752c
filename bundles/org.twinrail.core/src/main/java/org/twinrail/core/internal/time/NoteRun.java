package org.twinrail.core.internal.time;

import jakarta.validation.constraints.NotBlank;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Notes that a timer ran now.
 *
 * @param timer the timer's name
 */
@Operation("timer.ran")
public record NoteRun(@NotBlank String timer) implements Action<Void> {}
