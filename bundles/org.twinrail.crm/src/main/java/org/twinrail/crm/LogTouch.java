package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Notes a contact with a customer; the rail follows from the departments of who made it and of their partner (D1).
 *
 * @param customer the customer's name
 * @param channel how it was made, for example {@code visit}
 * @param at when; null means now
 * @param note what was said
 * @param campaign code of the campaign it belongs to
 * @param contact name of the person at the customer
 * @param opportunity number of the opportunity it was about
 */
@Operation("touch.log")
public record LogTouch(
        @NotBlank @Size(max = 200) String customer,
        @NotBlank @Size(max = 60) String channel,
        Instant at,
        @Size(max = 2000) String note,
        @Size(max = 60) String campaign,
        @Size(max = 100) String contact,
        @Size(max = 60) String opportunity)
        implements Action<Touch> {}
