package org.twinrail.crm;

import java.time.Instant;

/**
 * Somebody who may want to buy.
 *
 * @param number the number by which people know it
 * @param state how far it has come
 * @param customer the customer's name; empty where it is not known as a customer yet
 * @param company what the company is called where it is no customer yet; empty otherwise
 * @param contact who it came from; empty where unknown
 * @param source where it came from; empty where unknown
 * @param campaign code of the campaign that brought it; empty for none
 * @param text what they want; empty where unknown
 * @param track code of its track
 * @param stage its stage on that track
 * @param half the half of the funnel the stage is in
 * @param owner login of the person responsible; empty where nobody is
 * @param handedBy login of who handed it over last; empty for nobody
 * @param handedTo login or department it was handed to last; empty for nobody
 * @param handedOffAt when it was handed over last; null where it was not
 * @param waitingHours full working hours since then; 0 where it is not waiting to be taken, and in what takes a change back
 * @param returnReason why it was returned last; empty where it was not
 * @param opportunity number of the opportunity it became; empty for none
 * @param capturedAt when it was captured
 * @param version for optimistic locking
 */
public record Lead(
        String number,
        LeadState state,
        String customer,
        String company,
        String contact,
        String source,
        String campaign,
        String text,
        String track,
        String stage,
        Half half,
        String owner,
        String handedBy,
        String handedTo,
        Instant handedOffAt,
        long waitingHours,
        String returnReason,
        String opportunity,
        Instant capturedAt,
        long version) {}
