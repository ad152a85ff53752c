package org.twinrail.incentives.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Messages;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.versions.RuleTrials;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.CloseAssessment;
import org.twinrail.incentives.ListAssessments;
import org.twinrail.incentives.ListCredits;
import org.twinrail.incentives.Period;
import org.twinrail.incentives.RunAssessment;
import org.twinrail.incentives.ShowAssessment;
import org.twinrail.incentives.TryAssessment;

/** Runs, closes and shows assessments (D28, D30, D31, D33). */
@Component
public final class AssessmentOperations implements OperationProvider {
    private static final Messages MESSAGES = Messages.beside(AssessmentOperations.class);

    private final RuleEngine rules;
    private final RuleTrials trials;
    private final Assessments assessments = new Assessments();

    /** Made by Declarative Services. */
    @Activate
    public AssessmentOperations(@Reference RuleEngine rules, @Reference RuleTrials trials) {
        this.rules = rules;
        this.trials = trials;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(RunAssessment.class, (input, work) -> List.of(Deed.of("assessment.run", "ASSESS")), this::run);
        registrar.action(
                CloseAssessment.class,
                (input, work) -> List.of(Deed.of("assessment.close", "CLOSE_PERIOD")),
                this::close);
        registrar.query(ShowAssessment.class, this::show);
        registrar.query(TryAssessment.class, this::tried);
        registrar.query(ListCredits.class, this::credits);
        registrar.query(ListAssessments.class, this::list);
    }

    private Assessment run(RunAssessment input, Work work) {
        Optional<AssessmentEntity> present = assessments.find(input.period(), work);
        if (present.isPresent() && present.get().closed) {
            return assessments.read(present.get());
        }
        return compute(Period.parse(input.period()), input.currency(), false, work);
    }

    /** Safety core: a closed period is never recomputed, and no day is closed twice. */
    private Assessment close(CloseAssessment input, Work work) {
        Period period = Period.parse(input.period());
        Optional<AssessmentEntity> present = assessments.find(input.period(), work);
        if (present.isPresent() && present.get().closed) {
            throw refused("closed.already", period.code());
        }
        if (work.today().isBefore(period.until())) {
            throw refused("not.over", period.code(), period.until().minusDays(1));
        }
        assessments.closedOverlap(period, work).ifPresent(other -> {
            throw refused("overlap", period.code(), other.code());
        });
        Assessment closed = compute(period, input.currency(), true, work);
        work.publish("assessment/closed", closed);
        return closed;
    }

    private static RefusedException refused(String key, Object... arguments) {
        return new RefusedException(Reason.ofSafetyCore(MESSAGES.text(key, arguments)));
    }

    private Assessment compute(Period period, String currency, boolean close, Work work) {
        AssessmentRun.Result result = new AssessmentRun(rules, work, period, currency).run();
        return assessments.store(result, period, rules.version(RuleEngine.ASSESSMENT), close, work);
    }

    private TryAssessment.Trial tried(TryAssessment query, Work work) {
        Period period = Period.parse(query.period());
        AssessmentRun.Result before = new AssessmentRun(rules, work, period, query.currency()).run();
        AssessmentRun.Result after =
                new AssessmentRun(trials.of(query.at(), work), work, period, query.currency()).run();
        Map<String, String> names =
                work.ask(new ListPeople(null, true)).stream().collect(Collectors.toMap(Person::login, Person::name));
        return new Difference(before.won().currency(), login -> names.getOrDefault(login, login))
                .of(before.lines(), after.lines());
    }

    private Optional<Assessment> show(ShowAssessment query, Work work) {
        return assessments.find(query.period(), work).map(assessments::read).map(a -> only(query.person(), a));
    }

    private List<ListAssessments.Assessed> list(ListAssessments query, Work work) {
        return assessments.all(work).stream().map(ListAssessments.Assessed::of).toList();
    }

    private static Assessment only(String person, Assessment all) {
        if (person == null) {
            return all;
        }
        return new Assessment(
                all.period(),
                all.from(),
                all.until(),
                all.closed(),
                all.runAt(),
                all.rulesVersion(),
                all.deals(),
                all.won(),
                all.credit(),
                all.scorecards().stream().filter(s -> s.person().equals(person)).toList(),
                all.pool(),
                all.statements().stream().filter(s -> s.person().equals(person)).toList(),
                all.notes());
    }

    private List<ListCredits.Credit> credits(ListCredits query, Work work) {
        int size = query.size() == null ? 100 : query.size();
        int page = query.page() == null ? 0 : query.page();
        return work.resource(EntityManager.class)
                .createQuery(
                        "select c from CreditEntity c join AssessmentEntity a on a.id = c.assessment where a.period = :period"
                                + " and (:deal is null or c.deal = :deal) order by c.ordinal",
                        CreditEntity.class)
                .setParameter("period", query.period())
                .setParameter("deal", query.deal())
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(CreditEntity::view)
                .toList();
    }
}
