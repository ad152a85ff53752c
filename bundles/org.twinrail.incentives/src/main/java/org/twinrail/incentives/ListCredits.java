package org.twinrail.incentives;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists how the credit of the won deals of a period was told apart (D31), by deal.
 *
 * @param period the period
 * @param deal only this deal's number; null for all
 * @param page the page, from 0; null means 0
 * @param size rows a page; null means 100
 */
@Operation("credits.list")
public record ListCredits(
        @NotNull @Pattern(regexp = Period.PATTERN) String period,
        String deal,
        @Min(0) Integer page,
        @Min(1) @Max(1000) Integer size)
        implements Query<List<ListCredits.Credit>> {
    /**
     * The credit one touch has in a deal.
     *
     * @param deal the deal's number
     * @param on the day of the touch, or of the winning where there was no touch
     * @param side {@code MARKETING}, {@code SALES}, or {@code JOINT}
     * @param by the login of who made it; empty where unknown
     * @param touch the touch's id; null where there was no touch
     * @param amount the credit
     * @param model the attribution model, with the version of the rules that picked it
     */
    public record Credit(String deal, LocalDate on, String side, String by, UUID touch, Money amount, String model) {}
}
