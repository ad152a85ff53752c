package org.twinrail.coordination.fields;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Lists the objects on which a field of the company's own is filled in, with what it says.
 *
 * @param kind the kind of object
 * @param field the field's code
 * @param text only those that say something with these words in it, capital or small; null for all
 * @param from only those that say this or more: a number, an amount or a day; null for all
 * @param to only those that say this or less; null for all
 * @param sort by what, a minus before it for the other way round: {@code value} or {@code object}; null means {@code value}
 * @param limit how many at most; null means 100
 * @param offset how many to leave out from the beginning; null means 0
 */
@Operation("field.values")
public record ListFieldValues(
        @NotBlank @Size(max = 60) String kind,
        @NotBlank @Size(max = 40) String field,
        @Size(max = 200) String text,
        @Size(max = 60) String from,
        @Size(max = 60) String to,
        @Size(max = 40) String sort,
        @Min(1) @Max(1000) Integer limit,
        @PositiveOrZero Integer offset)
        implements Query<List<FieldValue>> {}
