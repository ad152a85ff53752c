package org.twinrail.rules.internal.publish;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.history.Author;
import org.twinrail.rules.internal.history.RuleRepository;
import org.twinrail.rules.internal.history.RuleTree;

/** The drafts of one transaction. Branches follow once it is committed: {@link KeptHistory}. */
final class Drafts {
    private static final List<Draft.State> LIVE = List.of(Draft.State.OPEN, Draft.State.PROPOSED, Draft.State.APPROVED);

    private final RuleRepository repository;
    private final Work work;
    private final EntityManager database;

    Drafts(RuleRepository repository, Work work) {
        this.repository = repository;
        this.work = work;
        this.database = work.resource(EntityManager.class);
    }

    /** All that nobody published or gave up. */
    static List<DraftEntity> live(EntityManager database) {
        return database.createQuery("from DraftEntity d where d.state in :live", DraftEntity.class)
                .setParameter("live", LIVE)
                .getResultList();
    }

    Optional<DraftEntity> find(String name) {
        return database.createQuery("from DraftEntity d where d.name = :name and d.state in :live", DraftEntity.class)
                .setParameter("name", name)
                .setParameter("live", LIVE)
                .getResultStream()
                .findFirst();
    }

    /** A draft that has come so far and no further. */
    DraftEntity in(String name, Draft.State... states) {
        DraftEntity draft =
                find(name).orElseThrow(() -> new InvalidInputException("draft", Texts.of("draft.unknown", name)));
        if (!List.of(states).contains(draft.state)) {
            throw new InvalidInputException(
                    "draft", Texts.of("draft.state", name, Texts.of("draft.state." + draft.state)));
        }
        work.checkVersion(draft.version);
        draft.changed = work.now();
        return draft;
    }

    /** Starts a draft at a commit. */
    DraftEntity start(String name, String base, String commit) {
        if (find(name).isPresent()) {
            throw new InvalidInputException("name", Texts.of("draft.exists", name));
        }
        DraftEntity draft = new DraftEntity(name, base, commit, work.now());
        database.persist(draft);
        return draft;
    }

    /** Adds a commit of whoever acts to a draft. */
    void commit(DraftEntity draft, RuleTree tree, String message, String... further) {
        List<String> parents =
                Stream.concat(Stream.of(draft.commit), Stream.of(further)).toList();
        draft.commit = repository.commit(tree, parents, Author.of(work.actor(), work.now()), message);
        draft.addAuthor(work.actor().login());
    }

    /** Gives a draft up or lets it be done with; its branch goes. */
    void end(DraftEntity draft, Draft.State state) {
        draft.state = state;
    }
}
