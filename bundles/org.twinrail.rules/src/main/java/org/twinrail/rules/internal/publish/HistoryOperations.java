package org.twinrail.rules.internal.publish;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.RuleChecks.Fault;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.api.rules.versions.CompareRules;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.ListDrafts;
import org.twinrail.api.rules.versions.ListRuleFiles;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.rules.versions.ReadRuleFile;
import org.twinrail.api.rules.versions.RulesInForce;
import org.twinrail.api.rules.versions.RulesLog;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.engine.RuleEngineComponent;
import org.twinrail.rules.internal.history.Commit;
import org.twinrail.rules.internal.history.Comparison;
import org.twinrail.rules.internal.history.RuleRepository;
import org.twinrail.rules.internal.history.RuleTree;
import org.twinrail.rules.internal.source.RuleFolder;

/** Answers what became of the rules: history, drafts, files, differences, and what is in force. */
@Component
public final class HistoryOperations implements OperationProvider {
    private static final int USUAL = 50;
    private static final int MOST_DRAFTS = 500;

    private final Versions versions;
    private final RuleEngineComponent engine;

    /** Made by Declarative Services. */
    @Activate
    public HistoryOperations(@Reference Versions versions, @Reference RuleEngineComponent engine) {
        this.versions = versions;
        this.engine = engine;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(RulesLog.class, this::log);
        registrar.query(ListDrafts.class, this::drafts);
        registrar.query(ListRuleFiles.class, this::files);
        registrar.query(ReadRuleFile.class, this::file);
        registrar.query(CompareRules.class, this::compare);
        registrar.query(RulesInForce.class, this::inForce);
    }

    private RulesLog.Log log(RulesLog query, Work work) {
        int limit = query.limit() == null ? USUAL : query.limit();
        versions.vendor();
        List<Publication> publications = new ArrayList<>(versions.schedule(work).publications());
        Collections.reverse(publications);
        Map<String, String> branches = versions.repository().branches();
        List<RulesLog.Commit> commits =
                versions
                        .repository()
                        .history(branches.values().stream().distinct().toList(), limit)
                        .stream()
                        .map(commit -> told(commit, branches))
                        .toList();
        return new RulesLog.Log(publications.stream().limit(limit).toList(), commits);
    }

    private static RulesLog.Commit told(Commit commit, Map<String, String> branches) {
        return new RulesLog.Commit(
                commit.id(),
                commit.author().at(),
                commit.author().login(),
                commit.author().name(),
                commit.message(),
                commit.parents().isEmpty() ? "" : commit.parents().get(0),
                branches.entrySet().stream()
                        .filter(branch -> branch.getValue().equals(commit.id()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private List<Draft> drafts(ListDrafts query, Work work) {
        boolean all = Boolean.TRUE.equals(query.all());
        return work.resource(EntityManager.class)
                .createQuery(
                        "from DraftEntity d where :all = true or d.state not in :done order by d.changed desc, d.id",
                        DraftEntity.class)
                .setParameter("all", all)
                .setParameter("done", List.of(Draft.State.PUBLISHED, Draft.State.DISCARDED))
                .setMaxResults(MOST_DRAFTS)
                .getResultStream()
                .map(DraftEntity::view)
                .toList();
    }

    private String commit(String at, String parameter, Work work) {
        return at == null ? versions.inForce(work) : versions.commit(at, parameter, work);
    }

    private List<ListRuleFiles.File> files(ListRuleFiles query, Work work) {
        RuleRepository repository = versions.repository();
        return repository.tree(commit(query.at(), "at", work)).files().entrySet().stream()
                .map(file -> new ListRuleFiles.File(
                        file.getKey(), file.getValue(), repository.size(file.getValue()), isRules(file.getKey())))
                .toList();
    }

    private static boolean isRules(String path) {
        return path.contains("/") && RuleFolder.isRuleFile(path.substring(path.lastIndexOf('/') + 1));
    }

    private ReadRuleFile.Content file(ReadRuleFile query, Work work) {
        String commit = commit(query.at(), "at", work);
        String id = versions.repository()
                .tree(commit)
                .id(query.path())
                .orElseThrow(() -> new InvalidInputException("path", Texts.of("edit.file", query.path())));
        byte[] content = versions.repository().read(id);
        boolean isText = !query.path().endsWith(".xlsx");
        return new ReadRuleFile.Content(
                query.path(),
                id,
                commit,
                isText ? new String(content, StandardCharsets.UTF_8) : null,
                isText ? null : Base64.getEncoder().encodeToString(content));
    }

    private List<CompareRules.FileChange> compare(CompareRules query, Work work) {
        String from = query.from() == null ? versions.company(work) : versions.commit(query.from(), "from", work);
        String to = versions.commit(query.to(), "to", work);
        RuleRepository repository = versions.repository();
        return new Comparison(repository).of(repository.tree(from), repository.tree(to));
    }

    private RulesInForce.Status inForce(RulesInForce query, Work work) {
        Schedule schedule = versions.schedule(work);
        String vendor = versions.vendor();
        RuleTree tree = versions.repository().tree(versions.inForce(work));
        Map<String, String> points = new LinkedHashMap<>();
        for (String point : Trial.points(tree)) {
            try {
                points.put(point, engine.version(point));
            } catch (RuleStoppedException broken) {
                points.put(point, "");
            }
        }
        List<Fault> faults = engine.faults();
        return new RulesInForce.Status(
                schedule.at(work.now()).orElse(null),
                points,
                vendor,
                !schedule.publications().isEmpty() && !versions.repository().leadsTo(vendor, versions.company(work)),
                schedule.after(work.now()),
                faults);
    }
}
