package org.twinrail.rules.internal.guard;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.twinrail.api.Text;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.source.RuleSource;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Checks what stands around conditions and consequences: declarations, imports, names, annotations and attributes. */
final class FileGuard {
    private static final Set<String> ANNOTATIONS = Set.of("reason_zh", "reason_en", "note_zh", "note_en");
    private static final Set<String> ATTRIBUTES =
            Set.of("no-loop", "lock-on-active", "activation-group", "enabled", "salience", "dialect");
    /** Generated Java would read such an escape before anything else, so that a text could end in the middle and go on as code. */
    private static final Pattern ESCAPE = Pattern.compile("\\\\u+");

    private final AllowedTypes types;

    FileGuard(AllowedTypes types) {
        this.types = types;
    }

    /** True where the text itself may be read on. */
    static boolean text(RuleSource source, List<Fault> faults) {
        Matcher escape = ESCAPE.matcher(source.drl());
        if (escape.find()) {
            faults.add(source.fault(source.ruleAt(escape.start()), escape.start(), Texts.of("guard.escape")));
            return false;
        }
        return true;
    }

    void file(PackageDescr tree, RuleSource source, List<Fault> faults) {
        Map<String, String> forbidden = new LinkedHashMap<>();
        tree.getFunctions().forEach(f -> forbidden.put("function " + f.getName(), "function"));
        tree.getFunctionImports()
                .forEach(f -> forbidden.put("import function " + f.getTarget(), "import\\s+(function|static)"));
        tree.getAccumulateImports().forEach(a -> forbidden.put("import accumulate " + a.getTarget(), "import\\s+acc"));
        tree.getGlobals().forEach(g -> forbidden.put("global " + g.getIdentifier(), "global"));
        tree.getTypeDeclarations().forEach(t -> forbidden.put("declare " + t.getTypeName(), "declare"));
        tree.getEnumDeclarations().forEach(t -> forbidden.put("declare enum " + t.getTypeName(), "declare"));
        tree.getEntryPointDeclarations()
                .forEach(e -> forbidden.put("declare entry-point " + e.getEntryPointId(), "declare"));
        tree.getWindowDeclarations().forEach(w -> forbidden.put("declare window " + w.getName(), "declare"));
        forbidden.forEach(
                (what, word) -> faults.add(source.fault("", find(word, source), Texts.of("guard.construct", what))));
        if (tree.getUnit() != null) {
            faults.add(source.fault("", find("unit", source), Texts.of("guard.construct", "unit")));
        }
        for (ImportDescr wanted : tree.getImports()) {
            if (!types.mayImport(wanted.getTarget())) {
                faults.add(source.fault("", wanted.getStartCharacter(), Texts.of("guard.type", wanted.getTarget())));
            }
        }
        tree.getAttributes().forEach(attribute -> attribute(attribute, "", source, faults));
        reasons(tree, source, faults);
        Set<String> names = new HashSet<>();
        tree.getRules().stream()
                .filter(rule -> !names.add(rule.getName()))
                .forEach(rule -> faults.add(source.fault(
                        rule.getName(), rule.getStartCharacter(), Texts.of("guard.rule.twice", rule.getName()))));
    }

    private static int find(String word, RuleSource source) {
        Matcher matcher = Pattern.compile("(?m)^\\s*(" + word + ")\\b").matcher(source.drl());
        return matcher.find() ? matcher.start(1) : 0;
    }

    void rule(RuleDescr rule, RuleSource source, List<Fault> faults) {
        String name = rule.getName();
        int start = rule.getStartCharacter();
        if (rule.isQuery() || rule.hasParent()) {
            faults.add(source.fault(name, start, Texts.of("guard.construct", rule.isQuery() ? "query" : "extends")));
        }
        if (name.matches("(?s).*[\"'\\\\\\p{Cntrl}].*") || name.length() > 200) {
            faults.add(source.fault(name, start, Texts.of("guard.rule.name")));
        }
        for (String annotation : rule.getAnnotationNames()) {
            if (!ANNOTATIONS.contains(annotation)) {
                faults.add(source.fault(
                        name, find("@" + annotation, start, source), Texts.of("guard.annotation", annotation)));
            }
        }
        rule.getAttributes().values().forEach(attribute -> attribute(attribute, name, source, faults));
        if (!rule.getNamedConsequences().isEmpty()) {
            int at = source.drl().indexOf("then[", Math.max(0, start));
            faults.add(source.fault(name, at < 0 ? start : at, Texts.of("guard.construct", "then[…]")));
        }
    }

    /** Where a file gives reasons in both languages, each of its rules does; a company may well write in one. */
    private static void reasons(PackageDescr tree, RuleSource source, List<Fault> faults) {
        if (tree.getRules().stream().noneMatch(rule -> hasReason(rule, "zh") && hasReason(rule, "en"))) {
            return;
        }
        for (RuleDescr rule : tree.getRules()) {
            boolean zh = hasReason(rule, "zh");
            boolean misspelt = !ANNOTATIONS.containsAll(rule.getAnnotationNames());
            if (zh != hasReason(rule, "en") && !misspelt) {
                int at = find(zh ? "@reason_zh" : "@reason_en", rule.getStartCharacter(), source);
                faults.add(source.fault(rule.getName(), at, zh ? Texts.of("reason.en") : Texts.of("reason.zh")));
            }
        }
    }

    private static boolean hasReason(RuleDescr rule, String language) {
        return rule.getAnnotationNames().contains("reason_" + language);
    }

    private static int find(String annotation, int start, RuleSource source) {
        int from = Math.max(0, start);
        Matcher matcher = Pattern.compile(Pattern.quote(annotation) + "(?!\\w)").matcher(source.drl());
        return matcher.find(Math.min(from, source.drl().length())) ? matcher.start() : from;
    }

    private static void attribute(AttributeDescr attribute, String rule, RuleSource source, List<Fault> faults) {
        // The engine knows where an attribute ends; its name stands before that.
        int end = Math.max(0, attribute.getStartCharacter());
        int at = source.drl().lastIndexOf(attribute.getName(), end);
        harm(attribute).ifPresent(text -> faults.add(source.fault(rule, at < 0 ? end : at, text)));
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
                    default -> value.matches("[\\p{L}\\p{N} _.-]{1,100}");
                };
        return harmless ? Optional.empty() : Optional.of(Texts.of("guard.attribute", name, value));
    }
}
