package org.twinrail.incentives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/** Lists the periods that were assessed, the newest first, each with what it came to (D33). */
@Operation("assessments.list")
public record ListAssessments() implements Query<List<ListAssessments.Assessed>> {
    /**
     * What a period came to.
     *
     * @param period its code
     * @param from the first day
     * @param until the day after the last
     * @param closed true once it does not change any more
     * @param runAt when it was assessed last
     * @param deals how many deals were won
     * @param won what they were won for
     * @param target the targets of all people together
     * @param credit whose credit the won value is
     * @param commission all commissions together
     * @param pool what marketing's common pool holds
     */
    public record Assessed(
            String period,
            LocalDate from,
            LocalDate until,
            boolean closed,
            Instant runAt,
            int deals,
            Money won,
            Money target,
            Assessment.CreditBySide credit,
            Money commission,
            Money pool) {
        /** The sums of an assessment. */
        public static Assessed of(Assessment assessment) {
            Money nothing = Money.zero(assessment.won().currency());
            Money target = assessment.scorecards().stream()
                    .map(Assessment.Scorecard::target)
                    .filter(t -> t != null && t.currency().equals(nothing.currency()))
                    .reduce(nothing, Money::plus);
            Money commission = assessment.statements().stream()
                    .flatMap(s -> s.lines().stream())
                    .filter(line -> line.kind() == Assessment.Kind.COMMISSION)
                    .map(Assessment.Line::amount)
                    .reduce(nothing, Money::plus);
            return new Assessed(
                    assessment.period(),
                    assessment.from(),
                    assessment.until(),
                    assessment.closed(),
                    assessment.runAt(),
                    assessment.deals(),
                    assessment.won(),
                    target,
                    assessment.credit(),
                    commission,
                    assessment.pool().amount());
        }
    }
}
