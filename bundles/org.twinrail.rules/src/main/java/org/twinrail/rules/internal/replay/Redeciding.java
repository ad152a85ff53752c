package org.twinrail.rules.internal.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.twinrail.api.rules.Decision;
import org.twinrail.api.rules.RuleEngine.RuleStoppedException;
import org.twinrail.api.rules.versions.ReplayProgress.Change;
import org.twinrail.rules.internal.build.RuleBase;
import org.twinrail.rules.internal.engine.Deciding;
import org.twinrail.rules.internal.replay.DecisionJson.Again;
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
            List<Again> decisions = json.again(action.document, types);
            for (int i = 0; i < decisions.size(); i++) {
                again(decisions.get(i), i, action);
            }
        } catch (IOException unreadable) {
            throw new IllegalStateException("kept decisions of action " + action.id + " cannot be read", unreadable);
        }
    }

    private void again(Again decided, int number, DecisionEntity action) throws JsonProcessingException {
        List<Typed> after;
        try {
            List<Object> concluded = Deciding.once(rules.apply(decided.point()), decided.facts()).conclusions().stream()
                    .map(Decision.Conclusion::value)
                    .toList();
            // Most decisions come out as they did; what they were made on is then not looked at any further.
            if (json.isKeptAs(concluded, decided.conclusions())) {
                outcomes.same();
                return;
            }
            after = sorted(json.asKept(concluded));
        } catch (RuleStoppedException stopped) {
            after = List.of(new Typed("", TextNode.valueOf(stopped.text().en())));
        }
        compare(json.read(action.document).get(number), after, action);
    }

    private void compare(Kept kept, List<Typed> after, DecisionEntity action) {
        List<Typed> before = sorted(kept.conclusions());
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
