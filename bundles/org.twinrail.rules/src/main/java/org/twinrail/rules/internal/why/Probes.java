package org.twinrail.rules.internal.why;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Takes rules apart: each condition becomes a rule of its own, so that the engine itself says which of them hold. Conditions that many
 * rules share are asked once.
 */
final class Probes {
    private static final Pattern BINDING =
            Pattern.compile("\\s*(\\$?\\w+)\\s*:=?\\s*([\\w.]+(?:\\(\\))?)(.*)", Pattern.DOTALL);

    private final Map<String, String> names = new LinkedHashMap<>();

    /**
     * A condition, and the probe that asks for it.
     *
     * @param fact the kind of fact
     * @param text the condition as written
     * @param probe the name of the probe
     */
    record Asked(String fact, String text, String probe) {}

    /** The conditions of a rule; what is not a plain pattern over facts is left to the rule as a whole. */
    List<Asked> of(RuleDescr rule) {
        List<Asked> asked = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (BaseDescr part : rule.getLhs().getDescrs()) {
            if (!(part instanceof PatternDescr pattern) || pattern.getSource() != null) {
                continue;
            }
            List<String> constraints = constraints(pattern);
            List<String> bindings = constraints.stream()
                    .map(BINDING::matcher)
                    .filter(Matcher::matches)
                    .map(m -> m.group(1) + " : " + m.group(2))
                    .toList();
            List<String> conditions =
                    constraints.stream().filter(text -> !isBindingOnly(text)).toList();
            if (conditions.isEmpty()) {
                asked.add(asked(pattern, "", bindings, above));
            }
            conditions.forEach(text -> asked.add(asked(pattern, text, bindings, above)));
            above.add(written(pattern, bindings));
        }
        return asked;
    }

    private static boolean isBindingOnly(String constraint) {
        Matcher matcher = BINDING.matcher(constraint);
        return matcher.matches() && matcher.group(3).isBlank();
    }

    private static List<String> constraints(PatternDescr pattern) {
        return pattern.getConstraint().getDescrs().stream()
                .filter(ExprConstraintDescr.class::isInstance)
                .map(constraint -> ((ExprConstraintDescr) constraint).getExpression())
                .toList();
    }

    private Asked asked(PatternDescr pattern, String text, List<String> bindings, List<String> above) {
        Matcher bound = BINDING.matcher(text);
        String condition = bound.matches() ? bound.group(2) + bound.group(3) : text;
        List<String> inside = new ArrayList<>(bindings);
        if (!condition.isBlank()) {
            inside.add(condition);
        }
        List<String> needed =
                above.stream().filter(line -> isNeeded(line, condition)).toList();
        String lines = Stream.concat(needed.stream(), Stream.of(written(pattern, inside)))
                .collect(Collectors.joining("\n"));
        String name = names.computeIfAbsent(lines, l -> "p" + names.size());
        return new Asked(pattern.getObjectType(), condition, name);
    }

    /** Whether a condition speaks of what a pattern above it binds. */
    private static boolean isNeeded(String pattern, String condition) {
        Matcher variables = Pattern.compile("(\\$?\\w+)\\s*:").matcher(pattern);
        while (variables.find()) {
            if (Pattern.compile("(?<![\\w$])" + Pattern.quote(variables.group(1)) + "(?!\\w)")
                    .matcher(condition)
                    .find()) {
                return true;
            }
        }
        return false;
    }

    private static String written(PatternDescr pattern, List<String> inside) {
        String identifier = pattern.getIdentifier();
        return (identifier == null || identifier.isBlank() ? "" : identifier + " : ")
                + pattern.getObjectType()
                + "( "
                + String.join(", ", inside)
                + " )";
    }

    /** All probes asked for, as rules that conclude nothing. */
    String drl() {
        return names.entrySet().stream()
                .map(probe -> "rule \"" + probe.getValue() + "\" when\n" + probe.getKey() + "\nthen\nend\n")
                .collect(Collectors.joining());
    }
}
