package org.twinrail.core.internal.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.twinrail.api.Gateway;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.RefusedException;
import org.twinrail.api.rules.RuleEngine;

/** Does steps together as far as they go: up to the first that fails, that one alone, and the rest together again. */
final class Batch {
    private final List<Gateway.Step> steps;
    private final BiFunction<List<Gateway.Step>, Failed, List<Gateway.Attempt>> together;
    private final Function<Gateway.Step, Gateway.Attempt> alone;

    Batch(
            List<Gateway.Step> steps,
            BiFunction<List<Gateway.Step>, Failed, List<Gateway.Attempt>> together,
            Function<Gateway.Step, Gateway.Attempt> alone) {
        this.steps = steps;
        this.together = together;
        this.alone = alone;
    }

    /** Remembers which step was under way, so that after a failure it is known which one failed. */
    static final class Failed {
        private int index;

        void at(int step) {
            index = step;
        }
    }

    List<Gateway.Attempt> attempts() {
        List<Gateway.Attempt> done = new ArrayList<>();
        while (done.size() < steps.size()) {
            Failed failed = new Failed();
            List<Gateway.Step> rest = steps.subList(done.size(), steps.size());
            try {
                done.addAll(together.apply(rest, failed));
            } catch (InvalidInputException | RefusedException | RuleEngine.RuleStoppedException fault) {
                if (failed.index > 0) {
                    done.addAll(together.apply(rest.subList(0, failed.index), new Failed()));
                }
                done.add(alone.apply(rest.get(failed.index)));
            }
        }
        return done;
    }
}
