package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records a campaign under its code; one that exists is changed. What is null stays as it is; a new one is called by its code.
 *
 * @param code the code
 * @param name what it is called
 * @param channel how it reaches people
 * @param from the first day
 * @param until the day after the last
 * @param budget what it may cost
 * @param owner login of the person responsible; empty for nobody
 */
@Operation("campaign.record")
public record RecordCampaign(
        @NotBlank @Size(max = 60) String code,
        @Size(max = 200) String name,
        @Size(max = 60) String channel,
        LocalDate from,
        LocalDate until,
        Money budget,
        @Size(max = 100) String owner)
        implements Action<Recorded> {}
