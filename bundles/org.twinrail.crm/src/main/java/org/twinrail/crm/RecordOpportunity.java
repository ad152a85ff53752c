package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records an opportunity of the past under its number; one that exists is changed. What is null stays as it is.
 *
 * <p>One that is closed is never opened again by this: recording it as open leaves how it ended, its stage and its closing day alone.
 *
 * @param number the opportunity's number
 * @param customer the customer's name; may be missing
 * @param owner login of the person responsible; empty for nobody
 * @param product the product's name; may be missing
 * @param amount what it may bring, or what it was won for; needed where it was won
 * @param track code of its track; for a new one the standard track
 * @param stage its stage on that track; for a new one where opportunities begin, or where won ones stand
 * @param outcome how it ended; for a new one OPEN
 * @param openedOn the day it was opened; for a new one the closing day, or today
 * @param closedOn the day it was won or lost; needed where it was
 */
@Operation("opportunity.record")
public record RecordOpportunity(
        @NotBlank @Size(max = 60) String number,
        @Size(max = 200) String customer,
        @Size(max = 100) String owner,
        @Size(max = 200) String product,
        Money amount,
        @Size(max = 40) String track,
        @Size(max = 40) String stage,
        DealOutcome outcome,
        LocalDate openedOn,
        LocalDate closedOn)
        implements Action<Recorded> {}
