package org.twinrail.rules.internal.show;

import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * The lines of one rule in a DRL file.
 *
 * @param first its first line, from 1
 * @param lines its lines, from {@code rule} to {@code end}
 */
record RuleLines(int first, List<String> lines) {
    /** The rule that a line belongs to; nothing where it belongs to none or the file cannot be read as rules. */
    static Optional<RuleLines> around(int line, String drl) {
        List<String> all = drl.lines().toList();
        return rules(drl).stream()
                .filter(rule -> rule.getLine() <= line && line <= rule.getEndLine())
                .map(rule -> new RuleLines(
                        rule.getLine(), all.subList(rule.getLine() - 1, Math.min(rule.getEndLine(), all.size()))))
                .findFirst();
    }

    /** The rule of a file of sentences that a line belongs to. */
    static Optional<RuleLines> aroundSentence(int line, String text) {
        List<String> all = text.lines().toList();
        int first = Math.min(line, all.size());
        while (first >= 1 && !all.get(first - 1).strip().matches("(规则|rule)\\s.*")) {
            first--;
        }
        int last = first;
        while (last >= 1 && last < all.size() && !all.get(last - 1).strip().matches("完|end")) {
            last++;
        }
        return first < 1 || line > last
                ? Optional.empty()
                : Optional.of(new RuleLines(first, all.subList(first - 1, last)));
    }

    private static List<RuleDescr> rules(String drl) {
        try {
            PackageDescr tree = new DrlParser(LanguageLevelOption.DRL6).parse(false, drl);
            return tree == null ? List.of() : tree.getRules();
        } catch (DroolsParserException broken) {
            return List.of();
        }
    }
}
