package org.twinrail.incentives.internal;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Money;
import org.twinrail.api.Text;
import org.twinrail.api.people.Department;
import org.twinrail.api.people.ListDepartments;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.people.Person;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.DealsWon;
import org.twinrail.crm.WonDeal;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.ListCredits.Credit;
import org.twinrail.incentives.Period;
import org.twinrail.incentives.facts.AttainmentFact;
import org.twinrail.incentives.facts.Grade;

/** Assesses one period: measures, lets the rules judge, and works out the money. Belongs to one call. */
final class AssessmentRun {
    private static final Messages MESSAGES = Messages.beside(AssessmentRun.class);
    private static final int TOUCH_DAYS_BEFORE = 365;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleEngine rules;
    private final Work work;
    private final Period period;
    private final String currency;
    private final List<Attribution.Attributed> deals;

    AssessmentRun(RuleEngine rules, Work work, Period period, String currencyOrNull) {
        this.rules = rules;
        this.work = work;
        this.period = period;
        List<WonDeal> won = work.ask(new DealsWon(period.from(), period.until(), TOUCH_DAYS_BEFORE));
        this.currency = currency(won, currencyOrNull);
        this.deals = attribute(won);
    }

    /** What a run came to: the measures and the lines not yet stored. */
    record Result(
            List<Attribution.Attributed> deals,
            Money won,
            Assessment.CreditBySide credit,
            List<Assessment.Scorecard> scorecards,
            Assessment.Pool pool,
            List<Drafted> lines,
            List<Text> notes) {}

    private static String currency(List<WonDeal> won, String wanted) {
        TreeSet<String> found =
                won.stream().map(d -> d.amount().currency()).collect(Collectors.toCollection(TreeSet::new));
        if (wanted != null) {
            return wanted;
        }
        if (found.size() > 1) {
            throw new InvalidInputException("currency", MESSAGES.text("currencies", String.join(", ", found)));
        }
        return found.isEmpty() ? "CNY" : found.first();
    }

    private List<Attribution.Attributed> attribute(List<WonDeal> won) {
        Attribution attribution = new Attribution(rules);
        return won.stream()
                .filter(d -> d.amount().currency().equals(currency))
                .map(attribution::of)
                .toList();
    }

    Result run() {
        Map<String, Person> people = work.ask(new ListPeople(null, true)).stream()
                .collect(Collectors.toMap(Person::login, p -> p, (a, b) -> a, TreeMap::new));
        Map<String, Money> targets = targets();
        List<Drafted> lines = new ArrayList<>();
        List<Assessment.Scorecard> scorecards = new ArrayList<>();
        measures(people, targets).forEach((login, measured) -> {
            AttainmentFact fact = measured.fact(people.get(login), targets.get(login));
            Decision decision = rules.decide(RuleEngine.ASSESSMENT, List.of(fact));
            lines.addAll(new Commission(fact, decision, currency).lines());
            scorecards.add(scorecard(fact, people.get(login), measured, targets.get(login), decision));
        });
        CommonPool.Shared pool = new CommonPool(rules).share(increment(), members(people), touches());
        lines.addAll(pool.shares());
        return new Result(deals, sum(deals), credit(), scorecards, pool.pool(), lines, notes());
    }

    /** What a person won and got credit for. */
    private final class Measured {
        private Money won = Money.zero(currency);
        private Money credit = Money.zero(currency);
        private int count;

        AttainmentFact fact(Person person, Money target) {
            BigDecimal goal = target == null ? BigDecimal.ZERO : target.amount();
            BigDecimal attainment = goal.signum() == 0
                    ? BigDecimal.ZERO
                    : won.amount().multiply(HUNDRED).divide(goal, 2, RoundingMode.DOWN);
            return new AttainmentFact(
                    person.login(),
                    person.department(),
                    person.region(),
                    person.roles(),
                    won.amount(),
                    count,
                    target != null,
                    goal,
                    attainment);
        }
    }

    private SortedMap<String, Measured> measures(Map<String, Person> people, Map<String, Money> targets) {
        SortedMap<String, Measured> measures = new TreeMap<>();
        targets.keySet().forEach(login -> measures.computeIfAbsent(login, k -> new Measured()));
        for (Attribution.Attributed deal : deals) {
            Measured owner = measures.computeIfAbsent(deal.deal().owner(), k -> new Measured());
            owner.won = owner.won.plus(deal.deal().amount());
            owner.count++;
            for (Credit credit : deal.credits()) {
                Measured by = measures.computeIfAbsent(credit.by(), k -> new Measured());
                by.credit = by.credit.plus(credit.amount());
            }
        }
        measures.keySet().retainAll(people.keySet());
        return measures;
    }

    private static Assessment.Scorecard scorecard(
            AttainmentFact fact, Person person, Measured measured, Money target, Decision decision) {
        String grade =
                decision.of(Grade.class).stream().findFirst().map(Grade::grade).orElse("");
        return new Assessment.Scorecard(
                person.login(),
                person.name(),
                person.department(),
                measured.count,
                measured.won,
                target,
                target == null ? null : fact.attainment(),
                measured.credit,
                grade);
    }

    private Map<String, Money> targets() {
        return work.resource(EntityManager.class)
                .createQuery(
                        "from TargetEntity t where t.period = :period and t.currency = :currency", TargetEntity.class)
                .setParameter("period", period.code())
                .setParameter("currency", currency)
                .getResultStream()
                .collect(Collectors.toMap(t -> t.person, TargetEntity::money));
    }

    private CommonPool.Increment increment() {
        Money agreed = work.resource(EntityManager.class)
                .createQuery(
                        "from BaselineEntity b where b.period = :period and b.currency = :currency",
                        BaselineEntity.class)
                .setParameter("period", period.code())
                .setParameter("currency", currency)
                .getResultStream()
                .findFirst()
                .map(BaselineEntity::money)
                .orElse(null);
        Money baseline = agreed != null ? agreed : influenced(attribute(wonBefore()));
        return new CommonPool.Increment(period.code(), influenced(deals), baseline, agreed != null);
    }

    private List<WonDeal> wonBefore() {
        Period before = period.before();
        return work.ask(new DealsWon(before.from(), before.until(), TOUCH_DAYS_BEFORE));
    }

    private Money influenced(List<Attribution.Attributed> some) {
        return sum(some.stream().filter(Attribution.Attributed::influenced).toList());
    }

    private Money sum(List<Attribution.Attributed> some) {
        return some.stream().map(d -> d.deal().amount()).reduce(Money.zero(currency), Money::plus);
    }

    private Assessment.CreditBySide credit() {
        return new Assessment.CreditBySide(credit(Side.MARKETING), credit(Side.SALES), credit(Side.JOINT));
    }

    private Money credit(String side) {
        return deals.stream()
                .flatMap(d -> d.credits().stream())
                .filter(c -> side.equals(c.side()))
                .map(Credit::amount)
                .reduce(Money.zero(currency), Money::plus);
    }

    private Map<String, Integer> touches() {
        Map<String, Integer> touches = new HashMap<>();
        deals.stream()
                .flatMap(d -> d.credits().stream())
                .filter(c -> c.touch() != null)
                .forEach(c -> touches.merge(c.by(), 1, Integer::sum));
        return touches;
    }

    private List<Person> members(Map<String, Person> people) {
        List<String> pull = work.ask(new ListDepartments()).stream()
                .filter(d -> d.rail() == Department.Rail.PULL)
                .map(Department::code)
                .toList();
        return people.values().stream()
                .filter(p -> p.active() && pull.contains(p.department()))
                .toList();
    }

    private List<Text> notes() {
        List<Text> notes = new ArrayList<>();
        if (deals.isEmpty()) {
            notes.add(
                    MESSAGES.text("note.no.deals", period.from(), period.until().minusDays(1), currency));
            return notes;
        }
        long untouched = deals.stream()
                .filter(d -> d.credits().stream().allMatch(c -> c.touch() == null))
                .count();
        if (untouched > 0) {
            notes.add(MESSAGES.text("note.untouched", untouched, deals.size()));
        }
        return notes;
    }
}
