package org.twinrail.coordination.advice;

import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.ObjectRef;

/**
 * Tells of a piece of advice, on the topics {@code advice/asked}, {@code advice/given}, {@code advice/declined}, {@code advice/answered}
 * and {@code advice/deemed}. Its text is not told: who may see the object reads it there.
 *
 * @param id its id
 * @param object what it is about
 * @param state how it stands
 * @param late whether it was given after the deadline
 * @param host the login or department code of who answers
 * @param adviser the login or department code of who was asked
 * @param deadline when silence counts as no objection; null for never
 * @param by the login of who acted
 * @param at when
 */
public record AdviceEvent(
        UUID id,
        ObjectRef object,
        AdviceState state,
        boolean late,
        String host,
        String adviser,
        Instant deadline,
        String by,
        Instant at) {}
