package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists opportunities by number; filters that are null do not count.
 *
 * @param customer only of this customer
 * @param owner only those this login is responsible for
 * @param product only about this product
 * @param track only on this track
 * @param stage only at this stage
 * @param outcome only those that ended so
 * @param openedFrom only those opened on this day or later
 * @param openedUntil only those opened before this day
 * @param sort by what, a minus before it for the other way round: {@code number}, {@code customer}, {@code owner}, {@code product}, {@code amount} (currency by
 *     currency), {@code stage} (as the track lists them), {@code outcome}, {@code openedOn} or {@code closedOn};
 *     null means {@code number}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("opportunity.list")
public record ListOpportunities(
        @Size(max = 200) String customer,
        @Size(max = 100) String owner,
        @Size(max = 200) String product,
        @Size(max = 40) String track,
        @Size(max = 40) String stage,
        DealOutcome outcome,
        LocalDate openedFrom,
        LocalDate openedUntil,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Opportunity>> {}
