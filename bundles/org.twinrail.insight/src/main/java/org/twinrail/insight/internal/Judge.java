package org.twinrail.insight.internal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.insight.Indicator;
import org.twinrail.insight.Level;
import org.twinrail.insight.Unit;
import org.twinrail.insight.facts.Health;
import org.twinrail.insight.facts.IndicatorFact;

/** Has the assessment rules judge a figure; of several conclusions the gravest holds. Safe for use by many threads. */
final class Judge {
    private final RuleEngine rules;

    Judge(RuleEngine rules) {
        this.rules = rules;
    }

    /** A level and why. */
    record Judged(Level level, Text why) {}

    /** Judges the figure of a group. */
    Judged judge(Indicator indicator, String group, Amounts amounts) {
        Quotient figure = new Quotient(amounts.numerator(), amounts.denominator(), indicator.unit());
        if (!figure.exists()) {
            return new Judged(Level.UNKNOWN, Words.of("why.nothing"));
        }
        IndicatorFact fact = fact(indicator, group, figure, amounts.beside());
        return rules.decide(RuleEngine.ASSESSMENT, List.of(fact)).conclusions().stream()
                .filter(conclusion -> conclusion.value() instanceof Health)
                .map(conclusion -> judged(conclusion, fact))
                .max(Comparator.comparing(Judged::level))
                .orElseGet(() -> new Judged(Level.HEALTHY, within(fact)));
    }

    private static Judged judged(Decision.Conclusion conclusion, IndicatorFact fact) {
        Level level = Level.valueOf(((Health) conclusion.value()).level());
        Text reason = conclusion.sentence(List.of(fact), Map.of());
        return new Judged(level, reason.equals(Text.EMPTY) ? within(fact) : reason);
    }

    private static Text within(IndicatorFact fact) {
        return fact.lower().isEmpty() && fact.upper().isEmpty()
                ? Words.of("why.unbounded", fact.figure())
                : Words.of("why." + fact.side(), fact.figure());
    }

    private static IndicatorFact fact(Indicator indicator, String group, Quotient figure, BigDecimal beside) {
        BigDecimal lower = indicator.lower();
        BigDecimal upper = indicator.upper();
        boolean below = lower != null && figure.compareTo(lower) < 0;
        boolean above = upper != null && figure.compareTo(upper) > 0;
        return new IndicatorFact(
                indicator.code(),
                group,
                below ? "BELOW" : above ? "ABOVE" : "WITHIN",
                below ? figure.percentFrom(lower) : above ? figure.percentFrom(upper) : 0,
                figure.isZero(),
                beside != null && beside.signum() == 0,
                beside != null && beside.signum() != 0,
                figure.rounded().map(value -> shown(value, indicator.unit())).orElseThrow(),
                shown(lower, indicator.unit()),
                shown(upper, indicator.unit()));
    }

    /** A number with its unit; hours by their sign, which is the same in every language. */
    private static String shown(BigDecimal value, Unit unit) {
        if (value == null) {
            return "";
        }
        String plain = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        return plain
                + switch (unit) {
                    case PERCENT -> " %";
                    case WORKING_HOURS -> " h";
                    case COUNT, MONEY -> "";
                };
    }
}
