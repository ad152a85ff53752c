package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Says that there is nothing in a candidate.
 *
 * @param insight the candidate's id
 * @param reason why
 */
@Operation("insight.dismiss")
public record DismissInsight(@NotNull UUID insight, @NotBlank @Size(max = 300) String reason)
        implements Action<Insight> {}
