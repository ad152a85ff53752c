package org.twinrail.coordination.internal.operations;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Action;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Operation;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.DecideConflict;
import org.twinrail.coordination.EscalateConflict;
import org.twinrail.coordination.ListConflicts;
import org.twinrail.coordination.RaiseConflict;
import org.twinrail.coordination.SettleConflict;
import org.twinrail.coordination.Severity;
import org.twinrail.coordination.ShowConflict;
import org.twinrail.coordination.StatePosition;
import org.twinrail.coordination.SweepConflicts;
import org.twinrail.coordination.WithdrawConflict;
import org.twinrail.coordination.facts.ConflictFact;
import org.twinrail.coordination.internal.review.ConflictReview;
import org.twinrail.coordination.internal.review.FactSources;
import org.twinrail.coordination.internal.steps.Ladder;
import org.twinrail.coordination.internal.view.ConflictViews;

/** The actions and queries on conflicts (D23), and how the boundary rules see them. */
@Component
public final class ConflictOperations implements OperationProvider {
    private final RuleEngine engine;
    private final FactSources sources;

    @Activate
    public ConflictOperations(@Reference RuleEngine engine, @Reference FactSources sources) {
        this.engine = engine;
        this.sources = sources;
    }

    @Override
    public void register(Registrar registrar) {
        Ladder ladder = new Ladder(engine);
        Arguments arguments = new Arguments(engine);
        registrar.action(RaiseConflict.class, ConflictOperations::raising, new Raising(ladder, arguments));
        registrar.action(
                StatePosition.class,
                subject("STATE_POSITION", StatePosition::conflict),
                new Stating(ladder, arguments));
        registrar.action(SettleConflict.class, subject("SETTLE_CONFLICT", SettleConflict::conflict), new Settling());
        registrar.action(
                WithdrawConflict.class, subject("SETTLE_CONFLICT", WithdrawConflict::conflict), new Withdrawing());
        registrar.action(
                EscalateConflict.class,
                subject("ESCALATE_CONFLICT", EscalateConflict::conflict),
                new Escalating(ladder));
        registrar.action(DecideConflict.class, subject("DECIDE_CONFLICT", DecideConflict::conflict), new Deciding());
        registrar.action(
                SweepConflicts.class,
                (action, work) -> List.of(Deed.of(name(SweepConflicts.class), "SWEEP")),
                new Sweeping(engine, sources));
        registrar.query(ListConflicts.class, new Listing());
        registrar.query(ShowConflict.class, (query, work) -> ConflictViews.of(work)
                .details(Case.existing(query.conflict(), work).conflict()));
    }

    private static List<?> raising(RaiseConflict action, Work work) {
        ObjectRef about = ObjectRef.parse(action.about());
        Deed deed = new Deed(name(RaiseConflict.class), "RAISE_CONFLICT", "", "", "", about, "", "");
        Severity severity = action.severity() == null ? Severity.MEDIUM : action.severity();
        return List.of(
                deed,
                new ConflictFact(
                        action.kind(), severity.name(), "", "", 0, action.with().size() + 1, 0));
    }

    private static <A extends Action<?>> Subject<A> subject(String activity, Function<A, UUID> conflict) {
        return (action, work) -> {
            Case dossier = Case.existing(conflict.apply(action), work);
            String owner = dossier.owner().orElse("");
            boolean department = dossier.directory().department(owner).isPresent();
            Deed deed = new Deed(
                    name(action.getClass()),
                    activity,
                    "",
                    "",
                    "",
                    ObjectRef.of(ConflictReview.KIND, dossier.conflict().id()),
                    department ? "" : owner,
                    dossier.directory().departmentOf(owner));
            return List.of(
                    deed, Ladder.fact(dossier.conflict(), dossier.conflict().step(), dossier.partyCodes(), work));
        };
    }

    private static String name(Class<?> action) {
        return action.getAnnotation(Operation.class).value();
    }
}
