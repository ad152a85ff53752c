package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Says that who acts has opened a brief or an insight; only the first time counts.
 *
 * @param item the brief or insight, as {@code brief/id} or {@code insight/id}
 */
@Operation("brief.read")
public record ReadItem(@NotBlank @Size(max = 300) String item) implements Action<Boolean> {}
