package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Looks for customers, contacts, leads or opportunities by a part of what people know them by: name, number, telephone number, mail address,
 * product. Those that begin with it come first.
 *
 * @param kind what to look for
 * @param text the part, in small or capital letters
 * @param limit how many at most; null means 20
 */
@Operation("crm.search")
public record SearchCrm(@NotNull Kind kind, @NotBlank @Size(max = 200) String text, @Min(1) @Max(100) Integer limit)
        implements Query<List<SearchCrm.Hit>> {
    /** What can be looked for. */
    public enum Kind {
        CUSTOMER,
        CONTACT,
        LEAD,
        OPPORTUNITY
    }

    /**
     * Something that was found.
     *
     * @param object what to open for it; the customer for a contact
     * @param title its name or number
     * @param detail what tells it from others; may be empty
     */
    public record Hit(ObjectRef object, String title, String detail) {}
}
