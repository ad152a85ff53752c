package org.twinrail.support;

import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Counts the questions asked in a period: how many were answered in the first line, and on which topics knowledge is missing (D21).
 *
 * @param from the first day; null for all
 * @param to the day after the last; null for all
 */
@Operation("questions.count")
public record CountQuestions(LocalDate from, LocalDate to) implements Query<CountQuestions.Result> {
    /**
     * The counts.
     *
     * @param total of all topics
     * @param topics by topic, the one with the most gaps first
     */
    public record Result(Count total, List<Count> topics) {
        public Result {
            topics = List.copyOf(topics);
        }
    }

    /**
     * The questions on a topic. The rate of the first line is {@code firstLine} of {@code answered}.
     *
     * @param topic the topic; empty for all
     * @param asked how many were asked
     * @param answered how many of these have an answer
     * @param firstLine how many of the answered ones R&D was not asked about
     * @param gaps how many the post could not answer: R&D was asked, or the time to answer went by
     */
    public record Count(String topic, int asked, int answered, int firstLine, int gaps) {}
}
