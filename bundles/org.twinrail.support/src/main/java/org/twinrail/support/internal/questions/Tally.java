package org.twinrail.support.internal.questions;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.twinrail.support.CountQuestions;
import org.twinrail.support.CountQuestions.Count;

/** Counts questions by topic. Belongs to one count. */
final class Tally {
    private static final Count NONE = new Count("", 0, 0, 0, 0);

    private final Map<String, Count> topics = new TreeMap<>();

    void add(String topic, Standing standing, Instant now) {
        boolean answered = !standing.isUnanswered();
        boolean gap = standing.passed() || standing.missed(now);
        Count one = new Count(topic, 1, answered ? 1 : 0, answered && !standing.passed() ? 1 : 0, gap ? 1 : 0);
        topics.merge(topic, one, (some, more) -> sum(topic, some, more));
    }

    CountQuestions.Result result() {
        return new CountQuestions.Result(
                topics.values().stream().reduce(NONE, (some, more) -> sum("", some, more)),
                topics.values().stream()
                        .sorted(Comparator.comparingInt(Count::gaps)
                                .thenComparingInt(Count::asked)
                                .reversed()
                                .thenComparing(Count::topic))
                        .toList());
    }

    private static Count sum(String topic, Count some, Count more) {
        return new Count(
                topic,
                some.asked() + more.asked(),
                some.answered() + more.answered(),
                some.firstLine() + more.firstLine(),
                some.gaps() + more.gaps());
    }
}
