package org.twinrail.crm.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.twinrail.api.ObjectRef;

/**
 * An opportunity, as rules see it. Unknown texts are empty, an unknown amount is zero.
 *
 * @param ref points at the opportunity by its number
 * @param number the number
 * @param customer the customer's name
 * @param owner login of the person responsible
 * @param ownerDepartment code of that person's department
 * @param track code of its track
 * @param stage its stage on that track
 * @param half {@code UPPER} or {@code LOWER}
 * @param outcome {@code OPEN}, {@code WON} or {@code LOST}
 * @param amount what it may bring, or what it was won for
 * @param currency the currency of the amount
 * @param product the product's name
 * @param openedOn the day it was opened
 */
public record OpportunityFact(
        ObjectRef ref,
        String number,
        String customer,
        String owner,
        String ownerDepartment,
        String track,
        String stage,
        String half,
        String outcome,
        BigDecimal amount,
        String currency,
        String product,
        LocalDate openedOn) {
    public OpportunityFact {
        Objects.requireNonNull(ref, "ref");
        number = Objects.requireNonNullElse(number, "");
        customer = Objects.requireNonNullElse(customer, "");
        owner = Objects.requireNonNullElse(owner, "");
        ownerDepartment = Objects.requireNonNullElse(ownerDepartment, "");
        track = Objects.requireNonNullElse(track, "");
        stage = Objects.requireNonNullElse(stage, "");
        half = Objects.requireNonNullElse(half, "");
        outcome = Objects.requireNonNullElse(outcome, "");
        amount = Objects.requireNonNullElse(amount, BigDecimal.ZERO);
        currency = Objects.requireNonNullElse(currency, "");
        product = Objects.requireNonNullElse(product, "");
    }
}
