package org.twinrail.crm;

import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Captures a lead; it belongs to who captures it. Either a customer or a company is named.
 *
 * @param customer name of a customer that is recorded; null where it is none yet
 * @param company what the company is called, where it is no customer yet
 * @param contact who it came from
 * @param source where it came from, for example {@code fair}
 * @param campaign code of the campaign that brought it
 * @param text what they want
 */
@Operation("lead.capture")
public record CaptureLead(
        @Size(max = 200) String customer,
        @Size(max = 200) String company,
        @Size(max = 100) String contact,
        @Size(max = 100) String source,
        @Size(max = 60) String campaign,
        @Size(max = 2000) String text)
        implements Action<Lead> {}
