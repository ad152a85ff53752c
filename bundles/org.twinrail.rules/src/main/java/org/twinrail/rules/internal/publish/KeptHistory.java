package org.twinrail.rules.internal.publish;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Transactions;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.history.RuleHistory;
import org.twinrail.rules.internal.history.RuleRepository;

/**
 * Keeps the history of the rules in the database. The Git folder is a cache: its refs follow what is committed, whoever committed it,
 * and a folder that is gone is filled again. Safe for use by many threads.
 *
 * <p>The refs are those of the tables: a branch for each live draft, a ref for each publication (also those that were taken back, so that
 * what they decided can be shown), {@code company} for the last of them, and {@code vendor} for the pack. The folder's own
 * {@code vendor} may be ahead, for it tells of the pack on this disk.
 */
@Component(service = KeptHistory.class)
public final class KeptHistory {
    private static final Logger LOG = LoggerFactory.getLogger(KeptHistory.class);
    /** How often the row is looked at: each decision would pay for it otherwise. */
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    private final Transactions transactions;
    private final RuleHistory history;
    private final ReentrantLock taking = new ReentrantLock();
    private volatile Taken taken;

    /** Made by Declarative Services. */
    @Activate
    public KeptHistory(@Reference Transactions transactions, @Reference RuleHistory history) {
        this.transactions = transactions;
        this.history = history;
    }

    /** The row that the folder was last filled from, the refs it had, and when it was last compared. */
    private record Taken(String sha256, Map<String, String> refs, long lookedAt) {
        boolean isRecent() {
            return System.nanoTime() - lookedAt < LOOK_NANOS;
        }
    }

    /** The repository, filled from the database where it is behind. */
    RuleRepository repository() {
        look();
        return history.repository();
    }

    /** Fills the folder where the database has another history; returns what that is known by. */
    String look() {
        Taken known = taken;
        if (known != null && known.isRecent()) {
            return known.sha256();
        }
        if (known == null) {
            taking.lock();
        } else if (!taking.tryLock()) {
            // Somebody looks already; whoever waited here would hold a connection which that one may need.
            return known.sha256();
        }
        try {
            return taken == null || !taken.isRecent() ? transactions.read(open -> take(open)) : taken.sha256();
        } finally {
            taking.unlock();
        }
    }

    /** Makes sure that the folder has a commit that the database names, if the database has it. */
    String having(String commit) {
        if (!repository().has(commit)) {
            follow();
        }
        return commit;
    }

    /** An action that works on the history as the database has it, and whose changes of it are kept with whatever else it changes. */
    public <A, R> ActionBody<A, R> keeping(ActionBody<A, R> body) {
        return (action, work) -> {
            EntityManager database = work.resource(EntityManager.class);
            locked(() -> take(database));
            R result = body.run(action, work);
            keep(database, work);
            return result;
        };
    }

    private void keep(EntityManager database, Work work) {
        HistoryEntity row = HistoryEntity.lock(database);
        Map<String, String> before =
                locked(() -> row == null ? Map.<String, String>of() : take(row).refs());
        Map<String, String> refs = refs(database);
        if (refs.equals(before)) {
            return;
        }
        HistoryEntity kept = row == null ? new HistoryEntity() : row;
        boolean isNew = row == null || !row.isWhole() || !before.values().containsAll(refs.values());
        RuleRepository repository = history.repository();
        kept.set(isNew ? repository.bundle(refs) : repository.relabelled(row.bundle, refs), work.now());
        if (row == null) {
            database.persist(kept);
        }
        work.resource(Transactions.AfterCommit.class).then(() -> follow(kept.sha256, refs));
    }

    /** The refs as the open transaction has them; what is lost keeps nothing else from being kept. */
    private Map<String, String> refs(EntityManager database) {
        SortedMap<String, String> refs = new TreeMap<>();
        refs.put(RuleHistory.HEADS + RuleHistory.VENDOR, history.vendor());
        for (Publication publication : Publications.all(database)) {
            refs.put(RuleHistory.PUBLISHED + publication.number(), publication.commit());
            refs.put(RuleHistory.HEADS + RuleHistory.COMPANY, publication.commit());
        }
        for (DraftEntity draft : Drafts.live(database)) {
            refs.put(RuleHistory.HEADS + RuleHistory.DRAFT + draft.name, draft.commit);
        }
        refs.values().removeIf(commit -> !history.repository().has(commit));
        return refs;
    }

    /** What was kept here is all in the folder; only its refs are not those of the database yet. */
    private void follow(String sha256, Map<String, String> refs) {
        locked(() -> {
            history.repository().point(refs);
            taken = new Taken(sha256, refs, System.nanoTime());
            return refs;
        });
    }

    private void follow() {
        locked(() -> transactions.read(open -> take(open)));
    }

    private String take(Transactions.Resources open) {
        return take(open.get(EntityManager.class));
    }

    private String take(EntityManager database) {
        String sha256 = HistoryEntity.known(database);
        if (taken != null && taken.sha256().equals(sha256)) {
            taken = new Taken(sha256, taken.refs(), System.nanoTime());
        } else if (sha256.equals(HistoryEntity.NONE)) {
            // Nothing was kept yet, as in what an earlier release leaves: the folder is all there is until an action
            // keeps it.
            taken = new Taken(sha256, Map.of(), System.nanoTime());
        } else {
            take(HistoryEntity.read(database));
        }
        return taken.sha256();
    }

    private Taken take(HistoryEntity row) {
        Taken known = taken;
        if (known == null || !known.sha256().equals(row.sha256)) {
            known = new Taken(row.sha256, filledFrom(row), System.nanoTime());
            taken = known;
        }
        return known;
    }

    /** A damaged row stops nobody: the folder goes on as it is, and the next action writes the row anew from it. */
    private Map<String, String> filledFrom(HistoryEntity row) {
        if (!row.isWhole()) {
            LOG.error(
                    "The rule history in the database, number {}, is damaged; what this folder lacks is only in a backup",
                    row.number);
            return Map.of();
        }
        LOG.info("The rule history is number {}, {} bytes", row.number, row.bundle.length);
        return history.repository().take(row.bundle);
    }

    private <T> T locked(Supplier<T> step) {
        taking.lock();
        try {
            return step.get();
        } finally {
            taking.unlock();
        }
    }
}
