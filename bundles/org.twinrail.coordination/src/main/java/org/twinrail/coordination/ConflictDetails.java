package org.twinrail.coordination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.twinrail.api.Firing;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;

/**
 * All that is known of one conflict (D23).
 *
 * @param conflict the conflict as lists show it
 * @param origin whether the rules found it or a person raised it
 * @param raisedBy who raised it, or in whose action it was found
 * @param raisedIn the id of that action; {@code explain} opens it
 * @param evidence what shows it, in the order it came
 * @param steps its record, in order
 * @param proposal the settlement on the table; null where there is none
 * @param decision how it ended; null while it is open
 * @param earlier the id of the last closed conflict of this kind about the same object; null where there was none
 * @param rulesVersion the version of the rules it was found under; empty where a person raised it
 * @param trace the rules that found it or added to it, in order
 */
public record ConflictDetails(
        Conflict conflict,
        Origin origin,
        Party raisedBy,
        UUID raisedIn,
        List<Evidence> evidence,
        List<Step> steps,
        String proposal,
        Decision decision,
        UUID earlier,
        String rulesVersion,
        List<Firing> trace) {
    public ConflictDetails {
        evidence = List.copyOf(evidence);
        steps = List.copyOf(steps);
        trace = List.copyOf(trace);
    }

    /** Where a conflict came from. */
    public enum Origin {
        RULE,
        PERSON
    }

    /**
     * One piece of evidence.
     *
     * @param object the object that shows the conflict
     * @param snapshot what the rules saw of it when it was added; empty where a person named it
     * @param at when it was added
     */
    public record Evidence(ObjectRef object, String snapshot, Instant at) {}

    /**
     * One line of the record.
     *
     * @param at when
     * @param by who
     * @param event what happened
     * @param title what that is called
     * @param text what was said
     */
    public record Step(Instant at, Party by, StepEvent event, Text title, Text text) {}

    /**
     * How a conflict ended.
     *
     * @param state settled, decided or withdrawn
     * @param text what was decided, agreed on or given as reason
     * @param inFavourOf the party it was decided for; null for none
     * @param by who closed it
     * @param at when
     */
    public record Decision(ConflictState state, String text, Party inFavourOf, Party by, Instant at) {}
}
