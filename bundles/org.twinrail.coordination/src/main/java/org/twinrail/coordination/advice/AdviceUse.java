package org.twinrail.coordination.advice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.twinrail.coordination.Party;

/**
 * How advice was used in a period (D4): what was asked or offered in it, as it stands now.
 *
 * @param from the first day
 * @param to the day after the last
 * @param rows one for each pair of an advising and a responsible department
 * @param total all of them together
 * @param adoption of all answered opinions those that were taken, in percent with one decimal; null where none was answered
 */
public record AdviceUse(LocalDate from, LocalDate to, List<Row> rows, Counts total, BigDecimal adoption) {
    public AdviceUse {
        rows = List.copyOf(rows);
    }

    /**
     * What one department advised another.
     *
     * @param adviser the department that advises
     * @param host the department that is responsible; its code is empty where nobody knows
     * @param counts how often
     * @param adoption of the answered opinions those that were taken, in percent with one decimal; null where none was answered
     */
    public record Row(Party adviser, Party host, Counts counts, BigDecimal adoption) {}

    /**
     * How often. {@code asked + offered = inTime + late + declined + deemed + open}, and
     * {@code inTime + late = taken + notTaken + unanswered}.
     *
     * @param asked asked for, by a person or by a rule
     * @param offered given unasked
     * @param inTime opinions given by the deadline, or unasked
     * @param late opinions given after it
     * @param declined declined with a reason
     * @param deemed silence that counted as no objection, and nothing was said later
     * @param open asked for, and the deadline is still to come
     * @param taken opinions the host followed
     * @param notTaken opinions the host did not follow, and said why
     * @param unanswered opinions the host has not answered
     */
    public record Counts(
            int asked,
            int offered,
            int inTime,
            int late,
            int declined,
            int deemed,
            int open,
            int taken,
            int notTaken,
            int unanswered) {
        /** Nothing. */
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        /** Both together. */
        public Counts plus(Counts other) {
            return new Counts(
                    asked + other.asked,
                    offered + other.offered,
                    inTime + other.inTime,
                    late + other.late,
                    declined + other.declined,
                    deemed + other.deemed,
                    open + other.open,
                    taken + other.taken,
                    notTaken + other.notTaken,
                    unanswered + other.unanswered);
        }

        /** Of the answered opinions those that were taken, in percent with one decimal; null where none was answered. */
        public BigDecimal adoption() {
            int answered = taken + notTaken;
            return answered == 0
                    ? null
                    : BigDecimal.valueOf(100L * taken).divide(BigDecimal.valueOf(answered), 1, RoundingMode.HALF_UP);
        }
    }
}
