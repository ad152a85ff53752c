package org.twinrail.crm;

import java.time.LocalDate;

/**
 * What stands at a stage: a lead or an opportunity.
 *
 * @param lead the lead; null where it is an opportunity
 * @param opportunity the opportunity; null where it is a lead
 * @param since the day from which it has stood there
 */
public record Card(Lead lead, Opportunity opportunity, LocalDate since) {
    /** The number by which people know it. */
    public String number() {
        return lead == null ? opportunity.number() : lead.number();
    }
}
