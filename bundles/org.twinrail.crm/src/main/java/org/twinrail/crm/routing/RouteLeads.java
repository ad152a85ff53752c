package org.twinrail.crm.routing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Routes leads one after another, each by an action of its own ({@link RouteLead}); where one is refused, none is routed.
 *
 * @param numbers the leads' numbers; null for all that are qualified and were given to nobody: those not tried yet first, then those whose
 *     last try is longest ago
 * @param limit how many at most, where no numbers are given; null means 100
 */
@Operation("leads.route")
public record RouteLeads(
        @Size(min = 1, max = 500) List<@NotBlank @Size(max = 60) String> numbers, @Min(1) @Max(500) Integer limit)
        implements Action<RoutedLeads> {
    public RouteLeads {
        numbers = numbers == null ? null : List.copyOf(numbers);
    }
}
