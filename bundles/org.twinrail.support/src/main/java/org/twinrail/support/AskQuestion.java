package org.twinrail.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Asks the technical-support post a customer's question (D21). The rules say who gets it and by when it is answered.
 *
 * @param subject the customer or opportunity, as {@code kind/id}
 * @param product the product's name; null for none
 * @param topic what it is about, in a word or two
 * @param text the question
 * @param urgency how urgent it is; null means {@link Urgency#NORMAL}
 */
@Operation("question.ask")
public record AskQuestion(
        @NotBlank @Size(max = 300) String subject,
        @Size(max = 200) String product,
        @NotBlank @Size(max = 100) String topic,
        @NotBlank @Size(max = 2000) String text,
        Urgency urgency)
        implements Action<Question> {}
