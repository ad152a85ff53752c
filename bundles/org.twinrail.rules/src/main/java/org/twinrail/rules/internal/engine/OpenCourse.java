package org.twinrail.rules.internal.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.build.RuleBase;

/** The decisions of one action, all by the rules in force when it began. For one thread. */
final class OpenCourse implements RuleEngine.Course {
    private final PointSource pinned;
    private final Map<String, RuleBase> bases;
    private final DecisionKeeper keeper;
    private final Runnable closing;
    private final List<DecisionKeeper.Made> decisions = new ArrayList<>();

    OpenCourse(PointSource pinned, DecisionKeeper keeper, Runnable closing) {
        this(pinned, new HashMap<>(), keeper, closing);
    }

    private OpenCourse(PointSource pinned, Map<String, RuleBase> bases, DecisionKeeper keeper, Runnable closing) {
        this.pinned = pinned;
        this.bases = bases;
        this.keeper = keeper;
        this.closing = closing;
    }

    /** An action that is part of this one: by the same rules, with decisions of its own. */
    OpenCourse within(Runnable closed) {
        return new OpenCourse(pinned, bases, keeper, closed);
    }

    RuleBase rules(String point, Function<String, PointRules> points) {
        RuleBase known = bases.get(point);
        if (known == null) {
            known = points.apply(point).of(pinned.files(point));
            bases.put(point, known);
        }
        return known;
    }

    void decided(Decision decision, Collection<?> facts) {
        decisions.add(new DecisionKeeper.Made(decision, List.copyOf(facts)));
    }

    @Override
    public void keep(Work work) {
        if (!decisions.isEmpty()) {
            keeper.keep(List.copyOf(decisions), work);
        }
    }

    @Override
    public void close() {
        closing.run();
    }
}
