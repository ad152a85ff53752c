package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists contacts by customer and name; filters that are null do not count.
 *
 * @param customer only of this customer
 * @param sort by what, a minus before it for the other way round: {@code customer}, {@code name}, {@code role}, {@code phone} or {@code email};
 *     null means {@code customer}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("contact.list")
public record ListContacts(
        @Size(max = 200) String customer,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<Contact>> {}
