package org.twinrail.rules.internal.replay;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Action;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.versions.CancelReplay;
import org.twinrail.api.rules.versions.ReplayProgress;
import org.twinrail.api.rules.versions.ReplayRules;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.TimedAction;
import org.twinrail.api.spi.Transactions;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.publish.Versions;

/** Begins, watches and ends replays, and lets go what was kept for them longer than anybody would try. */
@Component(service = {OperationProvider.class, TimedAction.class})
public final class ReplayOperations implements OperationProvider, TimedAction {
    private static final int USUAL_DAYS = 30;
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int REMEMBERED = 20;
    private static final String ACTIVITY = "TRY_RULES";

    private final Versions versions;
    private final ReplayRunner runner;
    private final Map<UUID, Replay> replays = new LinkedHashMap<>();

    /** Made by Declarative Services. */
    @Activate
    public ReplayOperations(
            @Reference Versions versions, @Reference Transactions transactions, @Reference TriedRules rules) {
        this.versions = versions;
        this.runner = new ReplayRunner(transactions, rules);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(ReplayRules.class, (input, work) -> deed("rules.replay", input.at()), this::begin);
        registrar.action(
                CancelReplay.class, (input, work) -> deed("rules.cancel-replay", input.replay()), this::cancel);
        registrar.action(
                ForgetDecisions.class,
                (input, work) -> List.of(Deed.of("rules.forget-decisions", Deed.ADMINISTER)),
                this::forget);
        registrar.query(ReplayProgress.class, this::progress);
    }

    private static List<Deed> deed(String action, Object what) {
        return List.of(new Deed(action, ACTIVITY, "", "", "", ObjectRef.of("rule-draft", what), "", ""));
    }

    private UUID begin(ReplayRules input, Work work) {
        Replay replay = new Replay(work.actionId(), versions.commit(input.at(), "at", work));
        int days = input.days() == null ? USUAL_DAYS : input.days();
        Instant since = work.now().minus(Duration.ofDays(days));
        String commit = replay.view().commit();
        synchronized (replays) {
            replays.put(work.actionId(), replay);
            if (replays.size() > REMEMBERED) {
                replays.remove(replays.keySet().iterator().next());
            }
        }
        work.resource(Transactions.AfterCommit.class).then(() -> runner.run(replay, commit, since));
        return work.actionId();
    }

    private ReplayProgress.Replay cancel(CancelReplay input, Work work) {
        Replay replay = known(input.replay());
        replay.cancel();
        return replay.view();
    }

    private ReplayProgress.Replay progress(ReplayProgress query, Work work) {
        Replay replay = known(query.replay());
        replay.await(query.seconds() == null ? 0 : query.seconds());
        return replay.view();
    }

    private Replay known(UUID id) {
        synchronized (replays) {
            Replay replay = replays.get(id);
            if (replay == null) {
                throw new InvalidInputException("replay", Texts.of("replay.unknown", id));
            }
            return replay;
        }
    }

    private Void forget(ForgetDecisions input, Work work) {
        work.resource(EntityManager.class)
                .createQuery("delete from DecisionEntity d where d.at < :before")
                .setParameter("before", work.now().minus(KEPT))
                .executeUpdate();
        return null;
    }

    @Override
    public String name() {
        return "rules.forget-decisions";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public Action<?> action() {
        return new ForgetDecisions();
    }

    /** Lets a replay under way go. */
    @Deactivate
    public void close() {
        runner.close();
    }
}
