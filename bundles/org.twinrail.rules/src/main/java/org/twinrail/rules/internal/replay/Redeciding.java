package org.twinrail.rules.internal.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.Collections;
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
    private static final int LONGEST = 300;

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
        List<String> before = shown(kept.conclusions());
        List<String> after;
        try {
            Decision decision = Deciding.once(base, facts);
            after = shown(json.typed(decision.conclusions().stream()
                    .map(Decision.Conclusion::value)
                    .toList()));
        } catch (RuleStoppedException stopped) {
            after = List.of(stopped.text().en());
        }
        if (before.equals(after)) {
            outcomes.same();
        } else {
            String about = kept.facts().isEmpty() ? "" : shown(kept.facts().get(0));
            outcomes.changed(new Change(action.id, action.at, kept.point(), about, before, after));
        }
    }

    /** In an order of their own: rules may conclude the same in another one. */
    private static List<String> shown(List<Typed> conclusions) {
        List<String> shown = new ArrayList<>();
        conclusions.forEach(conclusion -> shown.add(shown(conclusion)));
        Collections.sort(shown);
        return shown;
    }

    private static String shown(Typed typed) {
        String name = typed.type().substring(typed.type().lastIndexOf('.') + 1);
        String text = name + " " + typed.value();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
