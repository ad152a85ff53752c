package org.twinrail.api.requests;

import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Effect;
import org.twinrail.api.Text;

/**
 * An action that waits for somebody's answer.
 *
 * @param id the request's id
 * @param actionId the waiting action's id
 * @param action its name
 * @param title what it is, in people's words
 * @param parameters its parameters, as JSON
 * @param effect ADVICE, JOINT or APPROVAL
 * @param by the login of the person who wants it done
 * @param whom a login or a department code: who is to answer
 * @param since when it began to wait
 * @param until when the wait ends
 * @param state how it stands
 * @param answeredBy the login of who answered; null while open
 * @param answer what they said; empty while open
 * @param reason why it waits
 */
public record Request(
        UUID id,
        UUID actionId,
        String action,
        Text title,
        String parameters,
        Effect effect,
        String by,
        String whom,
        Instant since,
        Instant until,
        State state,
        String answeredBy,
        String answer,
        Text reason) {
    /** How a request stands. */
    public enum State {
        /** Nobody has answered yet. */
        OPEN,
        /** It was agreed to, and the action was done. */
        AGREED,
        /** It was declined, and the action was not done. */
        DECLINED,
        /** Nobody answered in time: advice counts as no objection and the action was done; joint work and approvals lapsed. */
        SILENT,
        /** It was agreed to, but the action could not be done any more; the answer says why. */
        FAILED
    }
}
