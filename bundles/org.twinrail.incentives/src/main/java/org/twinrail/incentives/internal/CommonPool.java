package org.twinrail.incentives.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Messages;
import org.twinrail.api.Money;
import org.twinrail.api.Text;
import org.twinrail.api.people.Person;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.facts.MemberFact;
import org.twinrail.incentives.facts.PoolFact;
import org.twinrail.incentives.facts.PoolRate;
import org.twinrail.incentives.facts.ShareWeight;

/** Marketing's common pool: fed from the increment at the rate the rules conclude, shared by the weights they conclude, to the cent (D30). */
final class CommonPool {
    private static final Messages MESSAGES = Messages.beside(CommonPool.class);

    private final RuleEngine rules;

    CommonPool(RuleEngine rules) {
        this.rules = rules;
    }

    /** The measured increment: what marketing influenced, and what that would have been anyway. */
    record Increment(String period, Money influenced, Money baseline, boolean agreed) {
        Money amount() {
            return influenced.minus(baseline);
        }
    }

    /** A pool with the shares of its members. */
    record Shared(Assessment.Pool pool, List<Drafted> shares) {}

    /** Feeds and shares the pool; {@code touches} counts each member's touches of won deals by login. */
    Shared share(Increment increment, List<Person> members, Map<String, Integer> touches) {
        PoolFact fact = new PoolFact(
                increment.period(),
                increment.influenced().amount(),
                increment.baseline().amount(),
                increment.agreed(),
                increment.amount().amount());
        Decision decision = rules.decide(RuleEngine.ASSESSMENT, List.of(fact));
        PoolRate rate = decision.of(PoolRate.class).stream().findFirst().orElse(null);
        Money amount = rate == null ? Money.zero(increment.influenced().currency()) : fed(increment.amount(), rate);
        List<Weighed> weighed = amount.isZero() ? List.of() : weigh(members, touches);
        if (weighed.isEmpty()) {
            Text why = why(increment, rate, amount);
            Money empty = Money.zero(amount.currency());
            return new Shared(pool(increment, rate, empty, why), List.of());
        }
        Assessment.Pool pool = pool(
                increment,
                rate,
                amount,
                MESSAGES.text("pool.fed", increment.amount(), rate.rate().toPlainString(), amount, reason(decision)));
        return new Shared(pool, lines(amount, weighed));
    }

    private static Money fed(Money increment, PoolRate rate) {
        if (increment.isNegative()) {
            return Money.zero(increment.currency());
        }
        Money share = increment.times(rate.rate().movePointLeft(2));
        if (rate.cap() == null) {
            return share;
        }
        Money cap = Money.of(rate.cap(), increment.currency());
        return share.compareTo(cap) > 0 ? cap : share;
    }

    private record Weighed(Person person, BigDecimal weight, Decision decision) {}

    private List<Weighed> weigh(List<Person> members, Map<String, Integer> touches) {
        List<Weighed> weighed = new ArrayList<>();
        for (Person member : members) {
            MemberFact fact = new MemberFact(
                    member.login(), member.department(), member.roles(), touches.getOrDefault(member.login(), 0));
            Decision decision = rules.decide(RuleEngine.ASSESSMENT, List.of(fact));
            BigDecimal weight = decision.of(ShareWeight.class).stream()
                    .map(ShareWeight::weight)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (weight.signum() > 0) {
                weighed.add(new Weighed(member, weight, decision));
            }
        }
        return weighed;
    }

    private static List<Drafted> lines(Money amount, List<Weighed> weighed) {
        BigDecimal total = weighed.stream().map(Weighed::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Money> shares = amount.split(weighed.stream().map(Weighed::weight).toList());
        List<Drafted> lines = new ArrayList<>();
        for (int i = 0; i < weighed.size(); i++) {
            Weighed member = weighed.get(i);
            Text text = MESSAGES.text(
                    "line.share",
                    amount,
                    member.weight().toPlainString(),
                    total.toPlainString(),
                    reason(member.decision()));
            lines.add(new Drafted(
                    member.person().login(), Assessment.Kind.POOL_SHARE, shares.get(i), text, member.decision()));
        }
        return lines;
    }

    private static Assessment.Pool pool(Increment increment, PoolRate rate, Money amount, Text reason) {
        return new Assessment.Pool(
                increment.influenced(),
                increment.baseline(),
                increment.agreed(),
                increment.amount(),
                rate == null ? BigDecimal.ZERO : rate.rate(),
                amount,
                reason);
    }

    /** Which condition emptied the pool. */
    private static Text why(Increment increment, PoolRate rate, Money amount) {
        if (increment.influenced().isZero()) {
            return MESSAGES.text("pool.untouched");
        }
        if (increment.amount().isNegative() || increment.amount().isZero()) {
            return MESSAGES.text("pool.no.increment", increment.influenced(), increment.baseline());
        }
        if (rate == null || rate.rate().signum() == 0) {
            return MESSAGES.text("pool.no.rate");
        }
        return MESSAGES.text("pool.no.members", amount);
    }

    private static Text reason(Decision decision) {
        return decision.conclusions().stream()
                .map(Decision.Conclusion::reason)
                .filter(t -> !t.equals(Text.EMPTY))
                .reduce((a, b) -> new Text(a.zh() + "；" + b.zh(), a.en() + "; " + b.en()))
                .orElse(Text.EMPTY);
    }
}
