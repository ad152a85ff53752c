package org.twinrail.rules.internal.guard;

import com.github.javaparser.ParseProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.mvel.parser.DrlxParser;
import org.drools.mvel.parser.ParseStart;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.twinrail.api.Text;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Checks one rule's condition: patterns over allowed types, sums over facts, and expressions, read by the very parser that the engine
 * compiles them with.
 */
final class Conditions {
    private static final Set<String> SUMS =
            Set.of("sum", "count", "min", "max", "average", "collectList", "collectSet");
    private static final ParseStart<DrlxExpression> PARSER = DrlxParser.buildDrlxParserWithArguments(
            List.of("matches", "contains", "excludes", "memberOf", "in", "before", "after", "str", "soundslike"));
    private static final Pattern QUIET = Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}_$])[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Set<String> KEYWORDS = Set.of(
            "this", "new", "null", "true", "false", "not", "instanceof", "int", "long", "double", "boolean", "char");
    private static final int MOST_PATTERNS = 12;

    private final AllowedTypes types;
    private final Scope scope;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int patterns;

    Conditions(AllowedTypes types, Scope scope) {
        this.types = types;
        this.scope = scope;
    }

    /** An offence, and the part of the condition in which it stands. */
    record Found(Offence offence, BaseDescr part, String expression) {}

    /** What a condition may not hold; binds what it binds. */
    List<Found> check(BaseDescr condition) {
        part(condition, null);
        return found;
    }

    private void part(BaseDescr part, Class<?> self) {
        if (part instanceof AndDescr and) {
            and.getDescrs().forEach(inner -> part(inner, self));
        } else if (part instanceof OrDescr or) {
            or.getDescrs().forEach(inner -> part(inner, self));
        } else if (part instanceof NotDescr not) {
            not.getDescrs().forEach(inner -> part(inner, self));
        } else if (part instanceof ExistsDescr exists) {
            for (Object inner : exists.getDescrs()) {
                part((BaseDescr) inner, self);
            }
        } else if (part instanceof ForallDescr forall) {
            forall.getDescrs().forEach(inner -> part(inner, self));
        } else if (part instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (part instanceof ExprConstraintDescr expression) {
            expression(expression.getExpression(), part, self);
        } else {
            construct(part);
        }
    }

    private void pattern(PatternDescr pattern) {
        patterns++;
        if (patterns == MOST_PATTERNS + 1) {
            refuse(pattern, "", Texts.of("guard.patterns", MOST_PATTERNS));
        }
        String name = pattern.getObjectType();
        String more = beyond(pattern);
        if (!more.isEmpty()) {
            refuse(pattern, more.replace("…", ""), Texts.of("guard.construct", more));
            return;
        }
        Optional<Class<?>> type = types.simple(name).or(() -> types.qualified(name));
        if (type.isEmpty()) {
            refuse(pattern, name, Texts.of("guard.type", name));
            return;
        }
        source(pattern.getSource(), pattern);
        if (pattern.getIdentifier() != null) {
            scope.bind(pattern.getIdentifier(), type.get());
        }
        tied(pattern);
        pattern.getDescrs().forEach(constraint -> part(constraint, type.get()));
    }

    /** What makes a pattern more than one of facts; empty for nothing. */
    private static String beyond(PatternDescr pattern) {
        if (pattern.getObjectType() == null) {
            return "/…";
        }
        if (!pattern.getAnnotationNames().isEmpty()) {
            return "@…";
        }
        return pattern.isQuery() ? "?…" : pattern.getBehaviors().isEmpty() ? "" : "over …";
    }

    /** Two facts of one kind that have nothing in common pair each with each: forgotten, or meant to fill the memory. */
    private void tied(PatternDescr pattern) {
        boolean fact = pattern.getSource() == null;
        boolean tied = pattern.getDescrs().toString().contains("$");
        if (fact && !seen.add(pattern.getObjectType()) && !tied && pattern.getIdentifier() != null) {
            refuse(pattern, pattern.getObjectType(), Texts.of("guard.untied", pattern.getObjectType()));
        }
    }

    private void source(PatternSourceDescr source, PatternDescr of) {
        if (source instanceof FromDescr from) {
            expression(from.getExpression(), source, null);
        } else if (source instanceof CollectDescr collect) {
            part(collect.getInputPattern(), null);
        } else if (source instanceof AccumulateDescr accumulate && !(source instanceof GroupByDescr)) {
            accumulate(accumulate);
        } else if (source != null) {
            String what = Words.of(source.getClass());
            refuse(of, what, Texts.of("guard.construct", what));
        }
    }

    private void accumulate(AccumulateDescr accumulate) {
        boolean ownCode = accumulate.getInitCode() != null
                || accumulate.getActionCode() != null
                || accumulate.getResultCode() != null;
        if (ownCode || accumulate.getFunctions().stream().anyMatch(f -> !SUMS.contains(f.getFunction()))) {
            construct(accumulate);
            return;
        }
        part(accumulate.getInput(), null);
        accumulate.getFunctions().forEach(function -> {
            List.of(function.getParams()).forEach(parameter -> expression(parameter, accumulate, null));
            if (function.getBind() != null) {
                scope.bind(function.getBind(), null);
            }
        });
    }

    private void expression(String expression, BaseDescr at, Class<?> self) {
        try {
            Expressions walk = new Expressions(types, scope, self, false);
            DrlxExpression parsed = DrlxParser.parseExpression(PARSER, expression);
            walk.type(parsed);
            walk.offences().forEach(offence -> found.add(new Found(offence, at, expression)));
            unread(expression, walk.met()).ifPresent(name -> refuse(at, name, Texts.of("guard.name", name)));
        } catch (ParseProblemException fault) {
            refuse(at, expression, Texts.of("guard.condition", expression.strip()));
        }
    }

    /** The parser stops in silence where it understands no further; so every name of the text must have been met in the tree. */
    private static Optional<String> unread(String expression, Set<String> met) {
        Matcher written = NAME.matcher(QUIET.matcher(expression).replaceAll("\"\""));
        return written.results()
                .map(MatchResult::group)
                .filter(name -> !KEYWORDS.contains(name) && !met.contains(name))
                .findFirst();
    }

    private void construct(BaseDescr part) {
        refuse(part, "", Texts.of("guard.construct", Words.of(part.getClass())));
    }

    private void refuse(BaseDescr part, String word, Text text) {
        found.add(new Found(new Offence(null, word, text), part, ""));
    }
}
