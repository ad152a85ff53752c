package org.twinrail.rules.internal.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/**
 * Reads a rule file's syntax tree and refuses what a rule has no business with ({@code rules.md}, Guarding): only what is known to be
 * harmless passes.
 */
public final class RuleGuard {
    private static final Set<String> ANNOTATIONS = Set.of("reason_zh", "reason_en", "note_zh", "note_en");
    private static final Set<String> ATTRIBUTES =
            Set.of("no-loop", "lock-on-active", "activation-group", "enabled", "salience", "dialect");

    private static final Pattern POSITION = Pattern.compile("Line \\d+:(\\d+)");

    private final Conditions conditions;
    private final Consequences consequences;
    private final AllowedTypes types;

    /** A guard with an allow-list. */
    public RuleGuard(AllowedTypes types) {
        this.types = types;
        this.conditions = new Conditions(types);
        this.consequences = new Consequences(types);
    }

    /** The rules of a file; nothing, with faults added, where the file cannot be read or asks for too much. */
    public List<RuleDescr> check(RuleSource source, List<Fault> faults) {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr tree = parse(parser, source);
        if (parser.hasErrors() || tree == null) {
            parser.getErrors().stream()
                    .limit(20)
                    .map(error -> syntax(source, error))
                    .forEach(faults::add);
            return List.of();
        }
        int before = faults.size();
        file(tree, source, faults);
        for (RuleDescr rule : tree.getRules()) {
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

    private static Fault syntax(RuleSource source, DroolsError error) {
        int[] lines = error.getLines();
        String message = error.getMessage().replaceFirst("^\\[[^\\]]*\\]\\s*(Line (\\d+):(\\d+)\\s*)?", "");
        int column = columnOf(error.getMessage());
        return source.faultAtLine(
                lines.length == 0 ? 0 : Math.max(0, lines[0]), column, Texts.of("drl.syntax", message));
    }

    private static int columnOf(String message) {
        Matcher matcher = POSITION.matcher(message);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) + 1 : 0;
    }

    private void file(PackageDescr tree, RuleSource source, List<Fault> faults) {
        List<String> forbidden = new ArrayList<>();
        tree.getFunctions().forEach(f -> forbidden.add("function " + f.getName()));
        tree.getFunctionImports().forEach(f -> forbidden.add("import function " + f.getTarget()));
        tree.getAccumulateImports().forEach(a -> forbidden.add("import accumulate " + a.getTarget()));
        tree.getGlobals().forEach(g -> forbidden.add("global " + g.getIdentifier()));
        tree.getTypeDeclarations().forEach(t -> forbidden.add("declare " + t.getTypeName()));
        tree.getEnumDeclarations().forEach(t -> forbidden.add("declare enum " + t.getTypeName()));
        tree.getEntryPointDeclarations().forEach(e -> forbidden.add("declare entry-point " + e.getEntryPointId()));
        tree.getWindowDeclarations().forEach(w -> forbidden.add("declare window " + w.getName()));
        for (String what : forbidden) {
            faults.add(source.fault("", source.drl().indexOf(what.split(" ")[0]), Texts.of("guard.construct", what)));
        }
        for (ImportDescr wanted : tree.getImports()) {
            if (!types.mayImport(wanted.getTarget())) {
                faults.add(source.fault("", wanted.getStartCharacter(), Texts.of("guard.type", wanted.getTarget())));
            }
        }
        tree.getAttributes().forEach(attribute -> attribute(attribute, "", source, faults));
    }

    private void rule(RuleDescr rule, RuleSource source, List<Fault> faults) {
        String name = rule.getName();
        for (String annotation : rule.getAnnotationNames()) {
            if (!ANNOTATIONS.contains(annotation)) {
                faults.add(source.fault(name, rule.getStartCharacter(), Texts.of("guard.annotation", annotation)));
            }
        }
        rule.getAttributes().values().forEach(attribute -> attribute(attribute, name, source, faults));
        if (!rule.getNamedConsequences().isEmpty()) {
            faults.add(source.fault(name, rule.getStartCharacter(), Texts.of("guard.construct", "then[…]")));
        }
        conditions
                .check(rule.getLhs())
                .ifPresent(offence -> faults.add(source.fault(name, offset(source, rule, offence), offence.text())));
        String consequence = String.valueOf(rule.getConsequence());
        consequences
                .check(consequence)
                .ifPresent(offence -> faults.add(consequenceFault(source, rule, consequence, offence)));
    }

    private static int offset(RuleSource source, RuleDescr rule, Conditions.Offence offence) {
        return source.drl().indexOf(offence.near(), Math.max(0, Math.max(rule.getStartCharacter(), offence.from())));
    }

    private static Fault consequenceFault(
            RuleSource source, RuleDescr rule, String consequence, Consequences.Offence offence) {
        String text = consequence.strip();
        int begin = source.drl().indexOf(text, source.offsetOfLine(rule.getConsequenceLine()));
        int within = 0;
        for (int line = 0; line < offence.line() && within >= 0; line++) {
            within = consequence.indexOf('\n', within) + 1;
        }
        int leading = consequence.indexOf(text);
        int offset = begin < 0 ? -1 : begin - leading + within + offence.column() - 1;
        return source.fault(rule.getName(), offset, offence.text());
    }

    private static void attribute(AttributeDescr attribute, String rule, RuleSource source, List<Fault> faults) {
        harm(attribute).ifPresent(text -> faults.add(source.fault(rule, attribute.getStartCharacter(), text)));
    }

    /** A computed value of an attribute would be code outside condition and consequence. */
    private static Optional<Text> harm(AttributeDescr attribute) {
        String name = attribute.getName();
        String value = String.valueOf(attribute.getValue()).strip();
        boolean harmless = ATTRIBUTES.contains(name)
                && switch (name) {
                    case "salience" -> value.matches("-?\\d{1,6}");
                    case "enabled", "no-loop", "lock-on-active" -> value.matches("true|false");
                    case "dialect" -> value.equals("java");
                    default -> true;
                };
        return harmless ? Optional.empty() : Optional.of(Texts.of("guard.attribute", name, value));
    }
}
