package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records a touch of the past; touches have no key, so each call makes one.
 *
 * @param on its day
 * @param channel how it was made, for example {@code web}
 * @param track the rail it was made on; null derives it from the department of who made it
 * @param customer the customer's name; null where nobody is known
 * @param industry the industry, where that is all that is known
 * @param campaign code of the campaign it belongs to
 * @param by login of who made it; needed where no rail is given
 */
@Operation("touch.record")
public record RecordTouch(
        @NotNull LocalDate on,
        @NotBlank @Size(max = 60) String channel,
        TouchTrack track,
        @Size(max = 200) String customer,
        @Size(max = 100) String industry,
        @Size(max = 60) String campaign,
        @Size(max = 100) String by)
        implements Action<Recorded> {}
