package org.twinrail.crm.routing;

import java.time.Instant;
import org.twinrail.api.Text;
import org.twinrail.crm.Lead;

/**
 * A lead that nobody has.
 *
 * @param lead the lead
 * @param since since when nobody has it: when it was captured, qualified or returned last
 * @param hours full working hours since then, by the company's calendar
 * @param reason why nobody has it: what the last routing found, or that there was none
 * @param triedAt when it was routed last and nobody was found; null where it was not
 */
public record UnassignedLead(Lead lead, Instant since, long hours, Text reason, Instant triedAt) {}
