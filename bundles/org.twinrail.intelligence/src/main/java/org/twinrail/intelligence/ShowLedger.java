package org.twinrail.intelligence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * The ledger of what departments gave one another and the receiver acknowledged in a period, which includes its first day and not its last
 * (D7, D8). What A gave B is what B received from A.
 *
 * @param from the first day
 * @param to the day after the last
 * @param department only this department's lines; null for all
 */
@Operation("contributions")
public record ShowLedger(@NotNull LocalDate from, @NotNull LocalDate to, @Size(max = 40) String department)
        implements Query<List<ShowLedger.Line>> {
    /**
     * One department and another.
     *
     * @param department the department
     * @param other the other one
     * @param kind what was given
     * @param given how many the department gave the other
     * @param received how many it received from the other
     */
    public record Line(String department, String other, ContributionKind kind, long given, long received) {}
}
