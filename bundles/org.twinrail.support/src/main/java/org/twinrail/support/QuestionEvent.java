package org.twinrail.support;

import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.ObjectRef;

/**
 * What happened to a technical question: {@code question/asked}, {@code taken}, {@code passed}, {@code back}, {@code answered}, {@code told},
 * {@code reopened}, {@code rerouted} and {@code escalated}. Its text is not told: who may see it reads it there.
 *
 * @param question its id
 * @param subject the customer or opportunity
 * @param state how far it is now
 * @param asker the login of who asked
 * @param seat whose turn it is; empty for nobody's
 * @param escalatedTo to whom it was escalated; empty where it was not
 * @param due by when the present step is to be done; null for no time
 * @param by the login of who did it
 * @param at when
 */
public record QuestionEvent(
        UUID question,
        ObjectRef subject,
        QuestionState state,
        String asker,
        String seat,
        String escalatedTo,
        Instant due,
        String by,
        Instant at) {}
