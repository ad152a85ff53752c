package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;

/**
 * Closes an opportunity as won.
 *
 * @param number the opportunity's number
 * @param amount what it was won for
 * @param on the day it was won; null means today
 */
@Operation("opportunity.win")
public record WinOpportunity(@NotBlank @Size(max = 60) String number, @NotNull Money amount, LocalDate on)
        implements Action<Opportunity> {}
