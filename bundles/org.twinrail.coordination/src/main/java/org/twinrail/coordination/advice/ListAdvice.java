package org.twinrail.coordination.advice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists advice: what waits for somebody first, by its deadline, then the newer.
 *
 * @param turn whose turn it is; null for all
 * @param state only what stands so; null for all
 * @param object only what is about this object, as {@code kind/id}; null for all
 * @param adviser only what this department advises; null for all
 * @param host only what this department answers; null for all
 * @param from only what was asked or offered on this day or later; null for no limit
 * @param to only what was asked or offered before this day; null for no limit
 * @param sort by what, a minus before it for the other way round: {@code urgency}, {@code at}, {@code deadline}, {@code state},
 *     {@code object}, {@code adviser} or {@code host}; null means {@code urgency}, which is the order above
 * @param page the page, from 1; null means the first
 * @param size how many per page; null means 50
 */
@Operation("advices.list")
public record ListAdvice(
        Turn turn,
        AdviceState state,
        @Size(max = 300) String object,
        @Size(max = 40) String adviser,
        @Size(max = 40) String host,
        LocalDate from,
        LocalDate to,
        @Size(max = 40) String sort,
        @Min(1) @Max(1_000_000) Integer page,
        @Min(1) @Max(500) Integer size)
        implements Query<AdvicePage> {
    /** Whose turn it is. */
    public enum Turn {
        /** Asked of the person who lists or of their department, and nothing said yet; silence that counted already included. */
        GIVE,
        /** Given, and the person who lists is the host, or of the department that is. */
        ANSWER,
        /** Asked by the person who lists, and not settled yet. */
        WAIT
    }

    /** All there is on one object. */
    public static ListAdvice on(String object) {
        return new ListAdvice(null, null, object, null, null, null, null, null, null, null);
    }

    /** What waits for the person who lists. */
    public static ListAdvice at(Turn turn) {
        return new ListAdvice(turn, null, null, null, null, null, null, null, null, null);
    }
}
