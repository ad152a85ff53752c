package org.twinrail.crm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Money;
import org.twinrail.api.Text;

/**
 * What stands where in the funnel.
 *
 * @param from the first day
 * @param until the day after the last
 * @param track code of the track
 * @param stages one per stage, in their order
 * @param halves one per half, the upper first
 */
public record Funnel(LocalDate from, LocalDate until, String track, List<StageCount> stages, List<HalfCount> halves) {
    public Funnel {
        stages = List.copyOf(stages);
        halves = List.copyOf(halves);
    }

    /**
     * What stands at a stage. A lead that became an opportunity counts as that.
     *
     * @param stage the stage's code
     * @param name what the stage is called
     * @param half the half of the funnel it is in
     * @param count how many stand there, those lost not counted
     * @param lost how many opportunities were lost there
     * @param amounts what those counted may bring or have brought, one sum per currency, by currency
     * @param reached how many came as far as this stage: those that stand here or further on, and those lost here or further on
     * @param left how many opportunities moved from here to another stage within the span
     * @param days how many days those had stood here, on average; null where none moved
     */
    public record StageCount(
            String stage,
            Text name,
            Half half,
            long count,
            long lost,
            List<Money> amounts,
            long reached,
            long left,
            BigDecimal days) {
        public StageCount {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * What stands in a half of the funnel.
     *
     * @param half the half
     * @param host code of the department that hosts it
     * @param count how many stand there, those lost not counted
     * @param lost how many opportunities were lost there
     * @param amounts what those counted may bring or have brought, one sum per currency, by currency
     */
    public record HalfCount(Half half, String host, long count, long lost, List<Money> amounts) {
        public HalfCount {
            amounts = List.copyOf(amounts);
        }
    }
}
