package org.twinrail.incentives.internal;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.twinrail.api.Messages;
import org.twinrail.api.Money;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.crm.WonDeal;
import org.twinrail.incentives.ListCredits.Credit;
import org.twinrail.incentives.facts.AttributionModel;
import org.twinrail.incentives.facts.DealFact;

/**
 * Tells the credit of a won deal apart among its touches, by the model the rules pick (D31). The credits add up to the deal to the cent.
 *
 * <p>A deal nobody touched is wholly its owner's, on sales' side.
 */
final class Attribution {
    private static final Messages MESSAGES = Messages.beside(Attribution.class);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RuleEngine rules;

    Attribution(RuleEngine rules) {
        this.rules = rules;
    }

    /** The credits of one deal, and whether marketing had a part in it. */
    record Attributed(WonDeal deal, List<Credit> credits) {
        boolean influenced() {
            return credits.stream().anyMatch(c -> !Side.SALES.equals(c.side()));
        }
    }

    Attributed of(WonDeal deal) {
        Decision decision = rules.decide(RuleEngine.ASSESSMENT, List.of(fact(deal)));
        AttributionModel model = decision.of(AttributionModel.class).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Reason.ofSafetyCore(MESSAGES.text("no.model", deal.number()))));
        String name = model.model() + "@" + decision.version();
        List<WonDeal.DealTouch> touches = deal.touches().stream()
                .filter(t -> !t.on().isBefore(deal.openedOn().minusDays(model.windowDays())))
                .toList();
        if (touches.isEmpty()) {
            Credit whole =
                    new Credit(deal.number(), deal.closedOn(), Side.SALES, deal.owner(), null, deal.amount(), name);
            return new Attributed(deal, List.of(whole));
        }
        List<Money> shares = deal.amount().split(weights(model, touches.size()));
        List<Credit> credits = new ArrayList<>();
        for (int i = 0; i < touches.size(); i++) {
            WonDeal.DealTouch touch = touches.get(i);
            credits.add(
                    new Credit(deal.number(), touch.on(), touch.track(), touch.by(), touch.id(), shares.get(i), name));
        }
        return new Attributed(deal, credits);
    }

    private static DealFact fact(WonDeal deal) {
        return new DealFact(
                deal.number(),
                deal.product(),
                deal.amount().amount(),
                ChronoUnit.DAYS.between(deal.openedOn(), deal.closedOn()),
                count(deal, Side.MARKETING),
                count(deal, Side.SALES),
                count(deal, Side.JOINT));
    }

    private static int count(WonDeal deal, String side) {
        return (int) deal.touches().stream().filter(t -> side.equals(t.track())).count();
    }

    /** One weight per touch, in order of time. */
    static List<BigDecimal> weights(AttributionModel model, int touches) {
        List<BigDecimal> weights = new ArrayList<>(Collections.nCopies(touches, BigDecimal.ZERO));
        switch (model.model()) {
            case FIRST -> weights.set(0, BigDecimal.ONE);
            case LAST -> weights.set(touches - 1, BigDecimal.ONE);
            case LINEAR -> Collections.fill(weights, BigDecimal.ONE);
            case U_SHAPE -> uShape(weights, model.endsPercent());
        }
        return weights;
    }

    private static void uShape(List<BigDecimal> weights, BigDecimal ends) {
        int between = weights.size() - 2;
        if (between <= 0) {
            Collections.fill(weights, BigDecimal.ONE);
            return;
        }
        // Weights are only ever compared with one another, so multiplying by the count avoids a division that would not
        // come out even.
        BigDecimal count = BigDecimal.valueOf(between);
        Collections.fill(weights, HUNDRED.subtract(ends).subtract(ends));
        weights.set(0, ends.multiply(count));
        weights.set(weights.size() - 1, ends.multiply(count));
    }
}
