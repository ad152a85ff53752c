package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records a lead of the past under its number; one that exists is changed. What is null stays as it is.
 *
 * @param number the lead's number
 * @param customer name of a customer that is recorded
 * @param company what the company is called, where it is no customer
 * @param contact who it came from
 * @param source where it came from
 * @param campaign code of the campaign that brought it
 * @param text what they want
 * @param state how far it has come; for a new one NEW
 * @param owner login of the person responsible; empty for nobody
 * @param handedTo login or department it was handed to
 * @param handedOffAt when it was handed over; needed where it is waiting
 * @param capturedOn the day it was captured; for a new one today
 */
@Operation("lead.record")
public record RecordLead(
        @NotBlank @Size(max = 60) String number,
        @Size(max = 200) String customer,
        @Size(max = 200) String company,
        @Size(max = 100) String contact,
        @Size(max = 100) String source,
        @Size(max = 60) String campaign,
        @Size(max = 2000) String text,
        LeadState state,
        @Size(max = 100) String owner,
        @Size(max = 100) String handedTo,
        Instant handedOffAt,
        LocalDate capturedOn)
        implements Action<Recorded> {}
