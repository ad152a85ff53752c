package org.twinrail.rules.internal.guard;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Checks a rule's condition: patterns over allowed types, sums over facts, and expressions with allowed names. */
final class Conditions {
    private static final Set<String> SUMS =
            Set.of("sum", "count", "min", "max", "average", "collectList", "collectSet");

    private final Names names;

    Conditions(AllowedTypes types) {
        this.names = new Names(types);
    }

    /**
     * What is wrong with a condition.
     *
     * @param near the text at fault
     * @param from the offset from which it is to be looked for
     */
    record Offence(String near, int from, Text text) {}

    /** The first thing a condition may not hold. */
    Optional<Offence> check(BaseDescr part) {
        if (part instanceof AndDescr and) {
            return all(and.getDescrs());
        }
        if (part instanceof OrDescr or) {
            return all(or.getDescrs());
        }
        if (part instanceof NotDescr not) {
            return all(not.getDescrs());
        }
        if (part instanceof ExistsDescr exists) {
            return all(exists.getDescrs());
        }
        if (part instanceof ForallDescr forall) {
            return all(forall.getDescrs());
        }
        if (part instanceof PatternDescr pattern) {
            return pattern(pattern);
        }
        if (part instanceof ExprConstraintDescr expression) {
            return expression(expression.getExpression(), part);
        }
        return construct(part);
    }

    private Optional<Offence> all(List<?> parts) {
        return parts.stream().flatMap(part -> check((BaseDescr) part).stream()).findFirst();
    }

    private Optional<Offence> pattern(PatternDescr pattern) {
        if (!pattern.getAnnotationNames().isEmpty() || !pattern.getBehaviors().isEmpty()) {
            return construct(pattern);
        }
        return expression(pattern.getObjectType(), pattern)
                .or(() -> all(pattern.getDescrs()))
                .or(() -> source(pattern.getSource()));
    }

    private Optional<Offence> source(PatternSourceDescr source) {
        if (source == null) {
            return Optional.empty();
        }
        if (source instanceof FromDescr from) {
            return expression(from.getExpression(), source);
        }
        if (source instanceof CollectDescr collect) {
            return check(collect.getInputPattern());
        }
        if (source instanceof AccumulateDescr accumulate) {
            return accumulate(accumulate);
        }
        return construct(source);
    }

    private Optional<Offence> accumulate(AccumulateDescr accumulate) {
        boolean ownCode = accumulate.getInitCode() != null
                || accumulate.getActionCode() != null
                || accumulate.getResultCode() != null;
        if (ownCode || accumulate.getFunctions().stream().anyMatch(f -> !SUMS.contains(f.getFunction()))) {
            return construct(accumulate);
        }
        return accumulate.getFunctions().stream()
                .flatMap(function -> List.of(function.getParams()).stream())
                .flatMap(parameter -> expression(parameter, accumulate).stream())
                .findFirst()
                .or(() -> check(accumulate.getInput()));
    }

    private Optional<Offence> expression(String expression, BaseDescr at) {
        return names.check(expression).map(o -> new Offence(o.name(), at.getStartCharacter(), o.text()));
    }

    private static Optional<Offence> construct(BaseDescr part) {
        String what = part.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
        return Optional.of(new Offence("", part.getStartCharacter(), Texts.of("guard.construct", what)));
    }
}
