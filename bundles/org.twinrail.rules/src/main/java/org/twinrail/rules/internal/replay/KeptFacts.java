package org.twinrail.rules.internal.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinrail.rules.internal.vocabulary.AllowedTypes;

/** Finds what an action was decided on. */
public final class KeptFacts {
    private final DecisionJson json = new DecisionJson();
    private final EntityManager database;
    private final AllowedTypes types;

    /** What an open transaction sees, as rules know the types now. */
    public KeptFacts(EntityManager database, AllowedTypes types) {
        this.database = database;
        this.types = types;
    }

    /**
     * The facts of one decision.
     *
     * @param version the version of the rules that decided
     * @param facts what they looked at
     */
    public record OfPoint(String version, List<Object> facts) {}

    /** The facts of the first decision of an action at a point; empty where none was kept. */
    public Optional<OfPoint> of(UUID action, String point) {
        return kept(action, point).map(kept -> {
            try {
                return new OfPoint(kept.version(), json.facts(kept.facts(), types));
            } catch (JsonProcessingException unreadable) {
                throw broken(action, unreadable);
            }
        });
    }

    /** The first decision of an action at a point as a scenario; empty where none was kept. */
    public Optional<KeptScenario> scenario(UUID action, String point) {
        return kept(action, point).map(KeptScenario::new);
    }

    private Optional<DecisionJson.Kept> kept(UUID action, String point) {
        DecisionEntity row = database.find(DecisionEntity.class, action);
        if (row == null) {
            return Optional.empty();
        }
        try {
            return json.read(row.document).stream()
                    .filter(kept -> kept.point().equals(point))
                    .findFirst();
        } catch (JsonProcessingException unreadable) {
            throw broken(action, unreadable);
        }
    }

    private static IllegalStateException broken(UUID action, JsonProcessingException unreadable) {
        return new IllegalStateException("kept decisions of action " + action + " cannot be read", unreadable);
    }
}
