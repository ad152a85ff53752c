package org.twinrail.intelligence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Says what was decided with a confirmed insight; whoever noted its evidence hears of it.
 *
 * @param insight the insight's id
 * @param decision what was decided
 * @param about the object it was decided of, as {@code kind/id}; null for none
 */
@Operation("insight.use")
public record UseInsight(
        @NotNull UUID insight, @NotBlank @Size(max = 300) String decision, @Size(max = 300) String about)
        implements Action<Insight> {}
