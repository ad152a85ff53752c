package org.twinrail.support.internal.questions;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Term;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.support.facts.QuestionFact;
import org.twinrail.support.facts.SupportRoute;

/** Makes the steps of questions: to whom the rules route them, and by when in working time. Safe for use by many threads. */
final class Steps {
    static final String ANSWER = "ANSWER";
    static final String TICKET = "TICKET";
    static final String FINISH = "FINISH";
    static final String TELL = "TELL";

    private static final Comparator<Term> STRICTEST = Comparator.comparingInt(Term::hours);

    private final RuleEngine rules;
    private final WorkingTimes times;

    Steps(RuleEngine rules, WorkingTimes times) {
        this.rules = rules;
        this.times = times;
    }

    /** A step by whom the rules say. */
    Step routed(QuestionFact fact, Work work) {
        return by(seat(fact, Staffing.today(work)), fact, work);
    }

    /** A step by somebody given, within the time the rules give; the shortest where several do. */
    Step by(String seat, QuestionFact fact, Work work) {
        return rules.decide(RuleEngine.COORDINATION, List.of(fact)).of(Term.class).stream()
                .filter(term -> term.what().equals(fact.step()))
                .min(STRICTEST)
                .map(term -> new Step(
                        seat, times.of(work).after(work.now(), Duration.ofHours(term.hours())), term.whom(), null))
                .orElse(new Step(seat, null, "", null));
    }

    /** The first of the ways behind which somebody is; empty where nobody is. */
    String seat(QuestionFact fact, Staffing staffing) {
        return rules.decide(RuleEngine.COORDINATION, List.of(fact)).of(SupportRoute.class).stream()
                .sorted(Comparator.comparingInt(SupportRoute::order).thenComparing(SupportRoute::whom))
                .map(SupportRoute::whom)
                .filter(staffing::covers)
                .findFirst()
                .orElse("");
    }
}
