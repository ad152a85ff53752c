package org.twinrail.crm;

import java.time.LocalDate;
import java.util.UUID;
import org.twinrail.api.Money;

/**
 * A chance to sell something.
 *
 * @param id the id
 * @param number the number by which people know it
 * @param customer the customer's name; empty where none is named
 * @param owner login of the person responsible; empty where nobody is
 * @param product the product's name; empty where none is named
 * @param amount what it may bring, or what it was won for; null where unknown
 * @param track code of its track
 * @param stage its stage on that track
 * @param half the half of the funnel the stage is in
 * @param outcome how it ended, if it has
 * @param openedOn the day it was opened
 * @param closedOn the day it was won or lost; null while open
 * @param lossReason why it was lost; empty where it was not
 * @param version for optimistic locking
 */
public record Opportunity(
        UUID id,
        String number,
        String customer,
        String owner,
        String product,
        Money amount,
        String track,
        String stage,
        Half half,
        DealOutcome outcome,
        LocalDate openedOn,
        LocalDate closedOn,
        String lossReason,
        long version) {}
