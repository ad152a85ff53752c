package org.twinrail.rules.internal.build;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * How much work a decision can at most be: known beforehand where rules only compare facts with one another.
 *
 * @param rules how many rules there are
 * @param joined how many facts one of them looks at together at most; negative where nothing is known, since a rule searches texts or looks
 *     into lists, which may be long
 */
public record Reach(int rules, int joined) {
    /** Nothing is known. */
    static final Reach UNKNOWN = new Reach(0, -1);
    /** So many comparisons are made before anybody could become impatient. */
    private static final double FEW = 2_000_000;

    private static final Pattern SEARCH = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|(\\bmatches\\b)");

    /** The reach of a file's rules, which are written as they are compiled. */
    static Reach of(List<RuleDescr> rules, String drl) {
        if (SEARCH.matcher(drl).results().anyMatch(found -> found.group(1) != null)) {
            return UNKNOWN;
        }
        Reach reach = new Reach(0, 0);
        for (RuleDescr rule : rules) {
            reach = reach.and(new Reach(1, joined(rule.getLhs())));
        }
        return reach;
    }

    /** The reach of these rules and others. */
    Reach and(Reach other) {
        return joined < 0 || other.joined < 0
                ? UNKNOWN
                : new Reach(rules + other.rules, Math.max(joined, other.joined));
    }

    /** Whether a decision on so many facts cannot take long. */
    public boolean isShort(int facts) {
        return joined >= 0 && rules * Math.pow(Math.max(2, facts), joined) <= FEW;
    }

    private static int joined(BaseDescr part) {
        if (part instanceof PatternDescr pattern) {
            return more(1, joined(pattern.getSource()));
        } else if (part instanceof FromDescr) {
            return -1;
        } else if (part instanceof CollectDescr collect) {
            return joined(collect.getInputPattern());
        } else if (part instanceof AccumulateDescr accumulate) {
            return joined(accumulate.getInput());
        } else if (part instanceof ConditionalElementDescr several) {
            return joined(several.getDescrs());
        }
        return 0;
    }

    private static int joined(Collection<? extends BaseDescr> parts) {
        int joined = 0;
        for (BaseDescr part : parts) {
            joined = more(joined, joined(part));
        }
        return joined;
    }

    private static int more(int one, int other) {
        return one < 0 || other < 0 ? -1 : one + other;
    }

    String written() {
        return rules + " " + joined;
    }

    static Reach read(String written) {
        String[] numbers = written.strip().split(" ");
        return new Reach(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }
}
