package org.twinrail.rules.internal.publish;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.history.RuleHistory;
import org.twinrail.rules.internal.history.RuleRepository;
import org.twinrail.rules.internal.show.EarlierFiles;
import org.twinrail.rules.internal.source.RuleFile;
import org.twinrail.rules.internal.source.RuleFolder;

/** Finds the commit that people mean: by its digits, by the number of a publication, by a draft, by a branch, or what is in force. */
@Component(service = {Versions.class, EarlierFiles.class})
public final class Versions implements EarlierFiles {
    private static final String NUMBER = "#?\\d{1,6}";
    private static final String OF_COMMIT = "([0-9a-f]{10})-.*";

    private final RuleHistory history;
    private final KeptHistory kept;
    private final Publications publications;

    /** Made by Declarative Services. */
    @Activate
    public Versions(@Reference RuleHistory history, @Reference KeptHistory kept, @Reference Publications publications) {
        this.history = history;
        this.kept = kept;
        this.publications = publications;
    }

    /** The repository of all versions. */
    public RuleRepository repository() {
        return kept.repository();
    }

    /** The commit of the pack as it is on disk. */
    String vendor() {
        kept.look(); // so that it goes on from the pack that was kept last
        return history.vendor();
    }

    /** The company's rules: what it decided last, whether or not its time has come; the pack where it has decided nothing yet. */
    String company(Work work) {
        return schedule(work)
                .decidedLast()
                .map(Publication::commit)
                .map(kept::having)
                .orElseGet(this::vendor);
    }

    /** The commit that is in force. */
    public String inForce(Work work) {
        return schedule(work)
                .at(work.now())
                .map(Publication::commit)
                .map(kept::having)
                .orElseGet(this::vendor);
    }

    /** All publications as the open transaction sees them. */
    Schedule schedule(Work work) {
        return new Schedule(Publications.all(work.resource(EntityManager.class)));
    }

    /**
     * The commit somebody means.
     *
     * @param parameter the parameter it was given in
     * @throws InvalidInputException where nothing is known by that name
     */
    public String commit(String meant, String parameter, Work work) {
        String name = meant.strip();
        return numbered(name, work)
                .or(() -> draft(name, work))
                .map(kept::having)
                .or(() -> branch(name, work))
                .or(() -> repository().resolve(name))
                .orElseThrow(() -> new InvalidInputException(parameter, Texts.of("version.unknown", name)));
    }

    private Optional<String> numbered(String name, Work work) {
        if (!name.matches(NUMBER)) {
            return Optional.empty();
        }
        long number = Long.parseLong(name.replace("#", ""));
        return schedule(work).publications().stream()
                .filter(p -> p.number() == number)
                .map(Publication::commit)
                .findFirst();
    }

    private static Optional<String> draft(String name, Work work) {
        List<DraftEntity> found = work.resource(EntityManager.class)
                .createQuery(
                        "from DraftEntity d where d.name = :name and d.state <> :discarded order by d.created desc",
                        DraftEntity.class)
                .setParameter("name", name)
                .setParameter("discarded", Draft.State.DISCARDED)
                .setMaxResults(1)
                .getResultList();
        return found.stream().map(draft -> draft.commit).findFirst();
    }

    private Optional<String> branch(String name, Work work) {
        return switch (name) {
            case RuleHistory.VENDOR -> Optional.of(vendor());
            case RuleHistory.COMPANY -> Optional.of(company(work));
            default -> repository().tip(name);
        };
    }

    /** The commit that a verdict names by its version; empty where it names none. */
    public Optional<String> decidedBy(String version) {
        return Optional.of(version).filter(v -> v.matches(OF_COMMIT)).flatMap(v -> repository()
                .resolve(v.substring(0, v.indexOf('-'))));
    }

    @Override
    public Optional<RuleFile> find(String path, String version) {
        Optional<String> commit =
                version == null ? publications.inForce().map(Publication::commit) : decidedBy(version);
        return commit.flatMap(c -> repository().tree(c).id(path))
                .flatMap(id -> RuleFolder.ruleFile(path, repository().read(id)));
    }
}
