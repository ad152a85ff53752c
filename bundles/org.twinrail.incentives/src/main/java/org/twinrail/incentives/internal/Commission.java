package org.twinrail.incentives.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.twinrail.api.Messages;
import org.twinrail.api.Money;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.incentives.Assessment;
import org.twinrail.incentives.facts.AttainmentFact;
import org.twinrail.incentives.facts.CommissionTier;

/** A person's commission from the tiers the rules concluded (D30). The slices add up to the value won. */
final class Commission {
    private static final Messages MESSAGES = Messages.beside(Commission.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AttainmentFact fact;
    private final Decision decision;
    private final String currency;

    Commission(AttainmentFact fact, Decision decision, String currency) {
        this.fact = fact;
        this.decision = decision;
        this.currency = currency;
    }

    /**
     * The lines of the commission, the lowest tier first; none where no tier was concluded.
     *
     * @throws RefusedException when the tiers leave a gap or overlap, because then nobody can say what is due
     */
    List<Drafted> lines() {
        List<CommissionTier> tiers = decision.of(CommissionTier.class).stream()
                .sorted(Comparator.comparing(CommissionTier::from))
                .toList();
        if (tiers.isEmpty() || fact.won().signum() <= 0) {
            return List.of();
        }
        CommissionTier highest = tiers.get(tiers.size() - 1);
        if (highest.base() == CommissionTier.Base.WHOLE) {
            return List.of(line(highest, won(), "line.whole"));
        }
        requireNoGap(tiers);
        List<Drafted> lines = new ArrayList<>();
        for (CommissionTier tier : tiers) {
            Money slice = slice(tier);
            if (!slice.isZero()) {
                lines.add(line(tier, slice, tier.to() == null ? "line.top" : "line.slice"));
            }
        }
        return lines;
    }

    private Money won() {
        return Money.of(fact.won(), currency);
    }

    private void requireNoGap(List<CommissionTier> tiers) {
        BigDecimal reached = BigDecimal.ZERO;
        for (CommissionTier tier : tiers) {
            if (reached == null || tier.from().compareTo(reached) != 0) {
                Text text = MESSAGES.text(
                        "tiers.gap",
                        reached == null ? "" : reached.toPlainString(),
                        tier.from().toPlainString());
                throw new RefusedException(Reason.ofSafetyCore(text));
            }
            reached = tier.to();
        }
    }

    private Money slice(CommissionTier tier) {
        Money lower = bound(tier.from());
        Money upper = tier.to() == null ? won() : bound(tier.to());
        Money top = won().compareTo(upper) < 0 ? won() : upper;
        return top.compareTo(lower) <= 0 ? Money.zero(currency) : top.minus(lower);
    }

    private Money bound(BigDecimal percent) {
        BigDecimal exact = fact.target().multiply(percent).divide(HUNDRED);
        int scale = Money.zero(currency).amount().scale();
        return Money.of(exact.setScale(scale, RoundingMode.HALF_UP), currency);
    }

    private Drafted line(CommissionTier tier, Money base, String key) {
        Money amount = base.times(tier.rate().movePointLeft(2));
        String to = tier.to() == null ? "" : tier.to().toPlainString();
        Text text = MESSAGES.text(
                key, base, tier.rate().toPlainString(), amount, tier.from().toPlainString(), to, reason(tier));
        return new Drafted(fact.login(), Assessment.Kind.COMMISSION, amount, text, decision);
    }

    private Text reason(CommissionTier tier) {
        return decision.conclusions().stream()
                .filter(c -> tier.equals(c.value()))
                .map(Decision.Conclusion::reason)
                .findFirst()
                .orElse(Text.EMPTY)
                .with(Map.of(
                        "won", Text.same(won().toString()),
                        "target", Text.same(fact.target().toPlainString()),
                        "attainment", Text.same(fact.attainment().toPlainString()),
                        "rate", Text.same(tier.rate().toPlainString())));
    }
}
