package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.crm.Campaign;

/**
 * Gives a campaign the values it had before a change.
 *
 * @param before the campaign as it was
 */
@Operation("campaign.restore")
public record RestoreCampaign(@NotNull Campaign before) implements Action<Recorded> {}
