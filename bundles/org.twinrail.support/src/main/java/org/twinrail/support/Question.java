package org.twinrail.support;

import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.ObjectRef;

/**
 * A customer's technical question (D21).
 *
 * @param id its id
 * @param subject the customer or opportunity
 * @param product the product's name; empty for none
 * @param topic what it is about
 * @param text the question
 * @param urgency how urgent it is
 * @param asker the login of who asked
 * @param askedAt when
 * @param state how far it is
 * @param seat whose turn it is: a login, a role or a department's code; empty where the rules name nobody who is there, or nothing is left to do
 * @param due by when the present step is to be done; null where the rules give no time
 * @param answerDue by when the question is to be answered, whoever has it; null where the rules give no time
 * @param escalatedTo to whom it was escalated; empty where it was not
 * @param escalatedAt when; null where it was not
 * @param late true where a clock has run out
 * @param passed true where R&D was asked: it was not answered in the first line
 * @param passReason why R&D was asked; empty where it was not
 * @param finding what R&D said; empty for nothing yet
 * @param answer the answer; empty while there is none
 * @param answeredBy the login of who answered; empty for nobody yet
 * @param answeredAt when; null for not yet
 * @param reopened how many times it was asked again
 * @param reopenReason why the last time; empty where it never was
 * @param toldAt when the customer was told; null for not yet
 * @param version for optimistic locking
 */
public record Question(
        UUID id,
        ObjectRef subject,
        String product,
        String topic,
        String text,
        Urgency urgency,
        String asker,
        Instant askedAt,
        QuestionState state,
        String seat,
        Instant due,
        Instant answerDue,
        String escalatedTo,
        Instant escalatedAt,
        boolean late,
        boolean passed,
        String passReason,
        String finding,
        String answer,
        String answeredBy,
        Instant answeredAt,
        int reopened,
        String reopenReason,
        Instant toldAt,
        long version) {}
