package org.twinrail.incentives.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Money;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Reason;
import org.twinrail.api.Recorded;
import org.twinrail.api.RefusedException;
import org.twinrail.api.people.FindPerson;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.incentives.AgreeBaseline;
import org.twinrail.incentives.SetTarget;

/** Targets and baselines: what a period is measured against (D28, D29). */
@Component
public final class TargetOperations implements OperationProvider {
    private static final Messages MESSAGES = Messages.beside(TargetOperations.class);

    private final Assessments assessments = new Assessments();

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                SetTarget.class, (input, work) -> List.of(Deed.of("target.set", "SET_TARGET")), this::setTarget);
        registrar.action(
                WithdrawTarget.class,
                (input, work) -> List.of(Deed.undo(
                        "target.withdraw",
                        ObjectRef.of("target", input.person() + " " + input.period()),
                        work.takesBack())),
                this::withdraw);
        registrar.action(
                AgreeBaseline.class,
                (input, work) -> List.of(Deed.of("baseline.agree", "AGREE_BASELINE")),
                this::agreeBaseline);
    }

    private Recorded setTarget(SetTarget input, Work work) {
        requireOpen(input.period(), work);
        requireNotNegative(input.amount());
        if (work.ask(new FindPerson(input.person())).isEmpty()) {
            throw new InvalidInputException("person", MESSAGES.text("person.unknown", input.person()));
        }
        EntityManager database = work.resource(EntityManager.class);
        TargetEntity target = find(input.person(), input.period(), database).orElse(null);
        if (target == null) {
            target = new TargetEntity();
            target.person = input.person();
            target.period = input.period();
            target.amount = input.amount().amount();
            target.currency = input.amount().currency();
            database.persist(target);
            Recorded recorded = recorded(target, Recorded.Change.CREATED, database);
            work.undoneBy(new WithdrawTarget(target.person, target.period), recorded.object(), recorded.version());
            return recorded;
        }
        work.checkVersion(target.version);
        if (target.money().equals(input.amount())) {
            return recorded(target, Recorded.Change.UNCHANGED, database);
        }
        SetTarget before = new SetTarget(target.person, target.period, target.money());
        target.amount = input.amount().amount();
        target.currency = input.amount().currency();
        Recorded recorded = recorded(target, Recorded.Change.UPDATED, database);
        work.undoneBy(before, recorded.object(), recorded.version());
        return recorded;
    }

    private Void withdraw(WithdrawTarget input, Work work) {
        requireOpen(input.period(), work);
        EntityManager database = work.resource(EntityManager.class);
        TargetEntity target = find(input.person(), input.period(), database)
                .orElseThrow(() -> new InvalidInputException(
                        "person", MESSAGES.text("target.gone", input.person(), input.period())));
        work.checkVersion(target.version);
        database.remove(target);
        database.flush();
        return null;
    }

    private static Optional<TargetEntity> find(String person, String period, EntityManager database) {
        return database.createQuery(
                        "from TargetEntity t where t.period = :period and t.person = :person", TargetEntity.class)
                .setParameter("period", period)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    private static Recorded recorded(TargetEntity target, Recorded.Change change, EntityManager database) {
        database.flush();
        return new Recorded(ObjectRef.of("target", target.id), change, target.version);
    }

    /** Safety core: a baseline is agreed once; measuring against a moving line would pay the same increment twice. */
    private Recorded agreeBaseline(AgreeBaseline input, Work work) {
        requireOpen(input.period(), work);
        requireNotNegative(input.amount());
        EntityManager database = work.resource(EntityManager.class);
        boolean agreed = !database.createQuery(
                        "from BaselineEntity b where b.period = :period and b.currency = :currency",
                        BaselineEntity.class)
                .setParameter("period", input.period())
                .setParameter("currency", input.amount().currency())
                .getResultList()
                .isEmpty();
        if (agreed) {
            throw new RefusedException(Reason.ofSafetyCore(MESSAGES.text("baseline.frozen", input.period())));
        }
        BaselineEntity baseline = new BaselineEntity();
        baseline.period = input.period();
        baseline.amount = input.amount().amount();
        baseline.currency = input.amount().currency();
        baseline.method = input.method().strip();
        database.persist(baseline);
        database.flush();
        return new Recorded(ObjectRef.of("baseline", baseline.id), Recorded.Change.CREATED, baseline.version);
    }

    private static void requireNotNegative(Money amount) {
        if (amount.isNegative()) {
            throw new InvalidInputException("amount", MESSAGES.text("negative"));
        }
    }

    private void requireOpen(String period, Work work) {
        if (assessments.find(period, work).map(a -> a.closed).orElse(false)) {
            throw new RefusedException(Reason.ofSafetyCore(MESSAGES.text("period.closed", period)));
        }
    }
}
