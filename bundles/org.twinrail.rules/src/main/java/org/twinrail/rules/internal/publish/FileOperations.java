package org.twinrail.rules.internal.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.RuleChecks;
import org.twinrail.api.rules.RuleChecks.Completions;
import org.twinrail.api.rules.versions.CheckRuleFile;
import org.twinrail.api.rules.versions.CheckRuleFile.Checked;
import org.twinrail.api.rules.versions.CheckRules;
import org.twinrail.api.rules.versions.CompleteSentence;
import org.twinrail.api.rules.versions.ReadRuleTable;
import org.twinrail.api.rules.versions.RuleTable;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.edit.TableEdits;
import org.twinrail.rules.internal.edit.TableReader;
import org.twinrail.rules.internal.history.RuleTree;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** Answers what an editor of rule files asks: a file's table, what would be wrong with it or is with all, and how a sentence goes on. */
@Component
public final class FileOperations implements OperationProvider {
    private static final Predicate<String> CHINESE =
            Pattern.compile("\\p{IsHan}").asPredicate();

    private final Versions versions;
    private final Trial trial;
    private final RuleChecks checks;
    private final Vocabularies vocabularies;

    /** Made by Declarative Services. */
    @Activate
    public FileOperations(
            @Reference Versions versions,
            @Reference Trial trial,
            @Reference RuleChecks checks,
            @Reference Vocabularies vocabularies) {
        this.versions = versions;
        this.trial = trial;
        this.checks = checks;
        this.vocabularies = vocabularies;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(ReadRuleTable.class, this::table);
        registrar.query(CheckRuleFile.class, this::check);
        registrar.query(CheckRules.class, this::checkAll);
        registrar.query(CompleteSentence.class, this::complete);
    }

    private String commit(String at, Work work) {
        return at == null ? versions.inForce(work) : versions.commit(at, "at", work);
    }

    private static String id(RuleTree tree, String path) {
        return tree.id(path).orElseThrow(() -> new InvalidInputException("path", Texts.of("edit.file", path)));
    }

    private RuleTable table(ReadRuleTable query, Work work) {
        String commit = commit(query.at(), work);
        String id = id(versions.repository().tree(commit), query.path());
        return new TableReader(vocabularies.types())
                .read(query.path(), id, commit, versions.repository().read(id));
    }

    private Checked check(CheckRuleFile query, Work work) {
        RuleTree tree = versions.repository().tree(commit(query.at(), work));
        byte[] content = versions.repository().read(id(tree, query.path()));
        if (query.text() != null) {
            content = query.text().getBytes(StandardCharsets.UTF_8);
        }
        if (query.changes() != null) {
            content = TableEdits.apply(query.path(), content, query.changes());
        }
        RuleChecks.CheckReport report = trial.report(tree, query.path(), content);
        return new Checked(
                report.faults(),
                report.hints().stream()
                        .filter(hint -> hint.file().equals(query.path()))
                        .toList());
    }

    private CheckRules.Report checkAll(CheckRules query, Work work) {
        return trial.report(versions.repository().tree(commit(query.at(), work)));
    }

    private Completions complete(CompleteSentence query, Work work) {
        Completions all = checks.completions(query.text(), query.offset());
        if (query.language() == null) {
            return all;
        }
        Predicate<String> own = query.language().equals("zh") ? CHINESE : CHINESE.negate();
        List<String> some = all.sentences().stream().filter(own).toList();
        return some.isEmpty() ? all : new Completions(all.from(), some);
    }
}
