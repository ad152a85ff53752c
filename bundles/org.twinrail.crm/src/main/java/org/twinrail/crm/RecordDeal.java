package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records that an opportunity was won; nothing else is made.
 *
 * @param number the opportunity's number
 * @param amount what it was won for
 * @param closedOn the day it was won
 */
@Operation("deal.record")
public record RecordDeal(@NotBlank @Size(max = 60) String number, @NotNull Money amount, @NotNull LocalDate closedOn)
        implements Action<Recorded> {}
