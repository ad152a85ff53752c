package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists campaigns by code; filters that are null do not count.
 *
 * @param channel only of this channel
 * @param owner only those this login is responsible for
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("campaign.list")
public record ListCampaigns(
        @Size(max = 60) String channel,
        @Size(max = 100) String owner,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Campaign>> {}
