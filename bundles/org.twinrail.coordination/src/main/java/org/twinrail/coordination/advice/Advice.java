package org.twinrail.coordination.advice;

import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.coordination.Party;

/**
 * A piece of advice on an object: asked for, given, answered (D4).
 *
 * @param id its id
 * @param object what it is about
 * @param origin how it came about
 * @param question what was asked; empty where it was offered unasked
 * @param askedBy the login of who asked; of who spoke where nobody did
 * @param askedAt when
 * @param host who is responsible for the object and answers: a person, or a department where no person is
 * @param hostDepartment the code of the host's department; empty where nobody knows
 * @param adviser who was asked: a person or a department
 * @param adviserDepartment the code of the adviser's department
 * @param deadline when silence counts as no objection; null where it was offered unasked
 * @param reason why the rules let this adviser be asked; empty for no reason given
 * @param state how it stands
 * @param opinion what the adviser said, or why the adviser declined; empty for nothing yet
 * @param givenBy the login of who said it; null for nobody yet
 * @param givenAt when; null for not yet
 * @param late true where it was said after the deadline, when silence had counted as no objection already
 * @param reply what the host answered, apart from the state; empty for nothing
 * @param answeredBy the login of who answered; null for nobody yet
 * @param answeredAt when; null for not yet
 * @param version for optimistic locking
 */
public record Advice(
        UUID id,
        ObjectRef object,
        AdviceOrigin origin,
        String question,
        String askedBy,
        Instant askedAt,
        Party host,
        String hostDepartment,
        Party adviser,
        String adviserDepartment,
        Instant deadline,
        Text reason,
        AdviceState state,
        String opinion,
        String givenBy,
        Instant givenAt,
        boolean late,
        String reply,
        String answeredBy,
        Instant answeredAt,
        long version) {}
