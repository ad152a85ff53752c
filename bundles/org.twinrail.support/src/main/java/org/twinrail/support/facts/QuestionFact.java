package org.twinrail.support.facts;

import java.util.Objects;

/**
 * A step of a technical question, for the coordination rules (D21): they answer with {@link SupportRoute}s to who does it, and with a
 * {@link org.twinrail.api.rules.Term} named as the step, of working hours and of to whom it is escalated.
 *
 * @param step {@code ANSWER} by the post, {@code TICKET} at R&D, {@code FINISH} by the post after R&D, {@code TELL} the customer
 * @param product the product's name; empty for none
 * @param topic what it is about
 * @param urgency {@code NORMAL} or {@code URGENT}
 */
public record QuestionFact(String step, String product, String topic, String urgency) {
    public QuestionFact {
        Objects.requireNonNull(step, "step");
        product = Objects.requireNonNullElse(product, "");
        topic = Objects.requireNonNullElse(topic, "");
        urgency = Objects.requireNonNullElse(urgency, "");
    }
}
