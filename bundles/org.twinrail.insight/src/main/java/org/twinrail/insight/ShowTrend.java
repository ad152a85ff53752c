package org.twinrail.insight;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * How a figure of an indicator went from period to period, the oldest first and the running period last (D33).
 *
 * @param code the indicator's code
 * @param group what it is of; null or empty for the company
 * @param periods how many; null means 12
 */
@Operation("indicator.trend")
public record ShowTrend(@NotBlank String code, @Size(max = 200) String group, @Min(2) @Max(60) Integer periods)
        implements Query<List<Standing>> {}
