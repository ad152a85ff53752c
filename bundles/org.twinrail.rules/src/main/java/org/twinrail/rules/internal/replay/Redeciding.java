package org.twinrail.rules.internal.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.api.rules.versions.ReplayProgress.Change;
import org.twinrail.rules.internal.build.RuleBase;
import org.twinrail.rules.internal.engine.Deciding;
import org.twinrail.rules.internal.replay.DecisionJson.Kept;
import org.twinrail.rules.internal.replay.DecisionJson.Typed;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Makes kept decisions again by other rules. Safe for use by many threads. */
final class Redeciding {
    private final DecisionJson json = new DecisionJson();
    private final Function<String, RuleBase> rules;
    private final AllowedTypes types;
    private final Outcomes outcomes;

    /** By the rules of each decision point; null where a point has none. */
    Redeciding(Function<String, RuleBase> rules, AllowedTypes types, Outcomes outcomes) {
        this.rules = rules;
        this.types = types;
        this.outcomes = outcomes;
    }

    void again(DecisionEntity action) {
        try {
            for (Kept kept : json.read(action.document)) {
                again(kept, action);
            }
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("kept decisions of action " + action.id + " cannot be read", unreadable);
        }
    }

    private void again(Kept kept, DecisionEntity action) throws JsonProcessingException {
        RuleBase base = rules.apply(kept.point());
        List<Object> facts = json.facts(kept.facts(), types);
        List<Typed> before = sorted(kept.conclusions());
        List<Typed> after;
        try {
            Decision decision = Deciding.once(base, facts);
            after = sorted(json.asKept(decision.conclusions().stream()
                    .map(Decision.Conclusion::value)
                    .toList()));
        } catch (RuleStoppedException stopped) {
            after = List.of(new Typed("", TextNode.valueOf(stopped.text().en())));
        }
        if (shown(before).equals(shown(after))) {
            outcomes.same();
            return;
        }
        String about = kept.facts().isEmpty() ? "" : Said.whole(kept.facts().get(0));
        outcomes.changed(
                new Change(action.id, action.at, kept.point(), about, whole(before), whole(after)),
                new Outcomes.Way(kept.point(), brief(before), brief(after)));
    }

    /** In an order of their own: rules may conclude the same in another one. */
    private static List<Typed> sorted(List<Typed> conclusions) {
        return conclusions.stream()
                .sorted(Comparator.comparing(Redeciding::shown))
                .toList();
    }

    private static String shown(Typed typed) {
        return typed.type() + " " + typed.value();
    }

    private static List<String> shown(List<Typed> conclusions) {
        return conclusions.stream().map(Redeciding::shown).toList();
    }

    private static List<String> whole(List<Typed> conclusions) {
        return conclusions.stream().map(Said::whole).toList();
    }

    private static List<String> brief(List<Typed> conclusions) {
        return conclusions.stream().map(Said::brief).toList();
    }
}
