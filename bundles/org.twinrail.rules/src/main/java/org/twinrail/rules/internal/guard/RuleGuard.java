package org.twinrail.rules.internal.guard;

import com.github.javaparser.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Reads a rule file's syntax tree and refuses what a rule has no business with ({@code rules.md}, Guarding): only what is known to be
 * harmless passes.
 */
public final class RuleGuard {
    private static final int MOST_RULES = 2_000;

    private final AllowedTypes types;
    private final Consequences consequences;

    /** A guard with an allow-list. */
    public RuleGuard(AllowedTypes types) {
        this.types = types;
        this.consequences = new Consequences(types);
    }

    /** The rules of a file; nothing, with faults added, where the file cannot be read or asks for too much. */
    public List<RuleDescr> check(RuleSource source, List<Fault> faults) {
        try {
            return FileGuard.text(source, faults) ? checked(source, faults) : List.of();
        } catch (StackOverflowError nested) {
            faults.add(new Fault(source.file().path(), 0, 0, "", Texts.of("guard.nested")));
            return List.of();
        }
    }

    private List<RuleDescr> checked(RuleSource source, List<Fault> faults) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr tree = parse(parser, source);
        if (parser.hasErrors() || tree == null) {
            faults.addAll(Syntax.faults(source, parser.getErrors()));
            return List.of();
        }
        int before = faults.size();
        FileGuard around = new FileGuard(types);
        around.file(tree, source, faults);
        if (tree.getRules().size() > MOST_RULES) {
            faults.add(new Fault(source.file().path(), 0, 0, "", Texts.of("guard.rules", MOST_RULES)));
            return List.of();
        }
        for (RuleDescr rule : tree.getRules()) {
            around.rule(rule, source, faults);
            rule(rule, source, faults);
        }
        return faults.size() == before ? tree.getRules() : List.of();
    }

    private static PackageDescr parse(DrlParser parser, RuleSource source) {
        try {
            return parser.parse(false, source.drl());
        } catch (DroolsParserException fault) {
            return null;
        }
    }

    private void rule(RuleDescr rule, RuleSource source, List<Fault> faults) {
        Scope scope = new Scope();
        List<Fault> ofRule = new ArrayList<>();
        if (rule.getLhs() != null) {
            for (Conditions.Found found : new Conditions(types, scope).check(rule.getLhs())) {
                ofRule.add(source.fault(
                        rule.getName(),
                        offset(source, rule, found),
                        found.offence().text()));
            }
        }
        if (!ofRule.isEmpty()) {
            faults.add(ofRule.get(0));
            return;
        }
        String consequence = String.valueOf(rule.getConsequence());
        consequences
                .check(consequence, scope)
                .ifPresent(place -> faults.add(consequenceFault(source, rule, consequence, place)));
    }

    /** The engine keeps neither the place of an expression nor that of a word in it; both are found in the text. */
    private static int offset(RuleSource source, RuleDescr rule, Conditions.Found found) {
        int from = Math.max(0, Math.max(rule.getStartCharacter(), found.part().getStartCharacter()));
        int expression = found.expression().isEmpty() ? from : source.drl().indexOf(found.expression(), from);
        String word = found.offence().word();
        Position at = found.offence().node() == null
                ? null
                : found.offence()
                        .node()
                        .getBegin()
                        .filter(p -> p.line == 1 && p.column > 0)
                        .orElse(null);
        int start = expression < 0 ? from : expression;
        if (at != null && expression >= 0) {
            return start + at.column - 1;
        }
        if (word.isEmpty()) {
            return start;
        }
        String edge = Character.isLetter(word.charAt(0)) ? "(?<![\\p{L}\\p{N}_$])" : "";
        Matcher there = Pattern.compile(edge + Pattern.quote(word)).matcher(source.drl());
        return there.find(start) ? there.start() : start;
    }

    private static Fault consequenceFault(
            RuleSource source, RuleDescr rule, String consequence, Consequences.Place place) {
        String text = consequence.strip();
        int begin = source.drl().indexOf(text, source.offsetOfLine(rule.getConsequenceLine()));
        int within = 0;
        for (int line = 0; line < place.line() && within >= 0; line++) {
            within = consequence.indexOf('\n', within) + 1;
        }
        int leading = consequence.indexOf(text);
        int offset = begin < 0 ? -1 : begin - leading + within + place.column() - 1;
        return source.fault(rule.getName(), offset, place.text());
    }
}
