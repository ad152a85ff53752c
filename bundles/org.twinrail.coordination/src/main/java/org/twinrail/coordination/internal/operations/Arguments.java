package org.twinrail.coordination.internal.operations;

import java.util.List;
import org.twinrail.api.Text;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.StepEvent;
import org.twinrail.coordination.facts.ArgumentFact;
import org.twinrail.coordination.facts.Discount;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.StepLine;
import org.twinrail.coordination.internal.view.Texts;

/** Lets the coordination rules weigh what is said: reason decides, not rank or sales figures (D24). */
final class Arguments {
    private final RuleEngine engine;

    Arguments(RuleEngine engine) {
        this.engine = engine;
    }

    /** One line of the record for each thing an argument leans on that does not count. */
    List<StepLine> weigh(ConflictEntity conflict, String claim, String evidence, Work work) {
        ArgumentFact argument =
                new ArgumentFact(conflict.kind(), work.actor().login(), claim + "\n" + evidence, !evidence.isBlank());
        Decision decision = engine.decide(RuleEngine.COORDINATION, List.of(argument));
        return decision.conclusions().stream()
                .filter(c -> c.value() instanceof Discount)
                .map(c -> new StepLine(StepEvent.DISCOUNTED, text(c), decision.version(), List.of(c.firing())))
                .toList();
    }

    private static Text text(Decision.Conclusion conclusion) {
        return conclusion.reason().equals(Text.EMPTY)
                ? Texts.of("record.discounted", ((Discount) conclusion.value()).tag())
                : conclusion.reason();
    }
}
