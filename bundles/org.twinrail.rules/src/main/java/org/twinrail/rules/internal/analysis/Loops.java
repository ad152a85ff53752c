package org.twinrail.rules.internal.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.twinrail.api.rules.RuleChecks.Hint;
import org.twinrail.rules.internal.Texts;

/** Finds rules whose conclusions may meet their own conditions again, by way of other rules or at once. */
public final class Loops {
    private static final Pattern INSERTED =
            Pattern.compile("insert(?:Logical)?\\s*\\(\\s*(?:new\\s+)?(\\p{Lu}[\\p{L}\\p{N}_]*)");

    private final List<Link> links = new ArrayList<>();

    /** A rule, what it looks at and what it concludes. */
    private record Link(String file, String rule, Set<String> looksAt, Set<String> concludes) {}

    /** Takes in the rules of a file. */
    public void add(String file, List<RuleDescr> rules) {
        for (RuleDescr rule : rules) {
            Set<String> looksAt = new LinkedHashSet<>();
            collect(rule.getLhs(), looksAt);
            Set<String> concludes = new LinkedHashSet<>();
            Matcher inserted = INSERTED.matcher(String.valueOf(rule.getConsequence()));
            while (inserted.find()) {
                concludes.add(inserted.group(1));
            }
            links.add(new Link(file, rule.getName(), looksAt, concludes));
        }
    }

    private static void collect(BaseDescr part, Set<String> types) {
        if (part instanceof PatternDescr pattern) {
            String type = String.valueOf(pattern.getObjectType());
            types.add(type.substring(type.lastIndexOf('.') + 1));
        } else if (part instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(inner -> collect((BaseDescr) inner, types));
        }
    }

    /** The rules that may fire for ever. */
    public List<Hint> hints() {
        return links.stream()
                .filter(this::comesBack)
                .map(link -> new Hint(
                        link.file(),
                        Hint.Kind.LOOP,
                        List.of(),
                        Texts.of("analysis.loop", link.rule(), String.join(", ", link.concludes()))))
                .toList();
    }

    private boolean comesBack(Link start) {
        Set<Link> seen = new LinkedHashSet<>();
        Deque<Link> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            for (Link link : after(next.pop())) {
                if (link == start) {
                    return true;
                }
                if (seen.add(link)) {
                    next.push(link);
                }
            }
        }
        return false;
    }

    private List<Link> after(Link link) {
        return links.stream()
                .filter(other -> other.looksAt().stream().anyMatch(link.concludes()::contains))
                .toList();
    }
}
