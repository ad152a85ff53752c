package org.twinrail.rules.internal.publish;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.rules.internal.engine.Builders;
import org.twinrail.rules.internal.history.CommitFiles;
import org.twinrail.rules.internal.history.RuleHistory;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/**
 * Compiles what was saved while its writer goes on, so that scenarios, replays and approvals find it ready. Of a draft that is saved again
 * meanwhile only the last state is compiled. Safe for use by many threads.
 */
@Component(service = BuildingAhead.class)
public final class BuildingAhead {
    private static final Logger LOG = LoggerFactory.getLogger(BuildingAhead.class);

    private final Builders builders;
    private final RuleHistory history;
    private final Vocabularies vocabularies;
    private final Map<Wanted, String> commits = new ConcurrentHashMap<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "twinrail-rules-ahead");
        thread.setDaemon(true);
        return thread;
    });

    /** Made by Declarative Services. */
    @Activate
    public BuildingAhead(
            @Reference Builders builders, @Reference RuleHistory history, @Reference Vocabularies vocabularies) {
        this.builders = builders;
        this.history = history;
        this.vocabularies = vocabularies;
    }

    private record Wanted(String draft, String point) {}

    /** Compiles the rules of a decision point as a draft has them now, soon. */
    void soon(String draft, String commit, String point) {
        Wanted wanted = new Wanted(draft, point);
        commits.put(wanted, commit);
        background.execute(() -> {
            String last = commits.remove(wanted);
            if (last != null) {
                build(last, point);
            }
        });
    }

    private void build(String commit, String point) {
        try {
            builders.tried().build(new CommitFiles(history.repository(), commit, point), vocabularies.types());
        } catch (RuntimeException | LinkageError fault) {
            LOG.warn("The {} rules of {} cannot be compiled ahead", point, commit, fault);
        }
    }

    /** Lets the thread go. */
    @Deactivate
    public void close() {
        background.shutdownNow();
    }
}
