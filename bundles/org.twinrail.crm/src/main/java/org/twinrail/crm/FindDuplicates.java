package org.twinrail.crm;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Looks for customers that may be the same as a customer: of one that is recorded, with all that is recorded of it and of the people there; of
 * one that is not yet, with what is given. The most alike come first.
 *
 * <p>What very many customers have in common, such as how their names begin, brings fifty of them to be compared.
 *
 * @param name the customer's name
 * @param registration its number in the company register, where it is not recorded yet
 * @param phone its telephone number, where it is not recorded yet
 * @param email its mail address, where it is not recorded yet
 * @param limit how many at most; null means 20
 */
@Operation("customers.duplicates")
public record FindDuplicates(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 40) String registration,
        @Size(max = 60) String phone,
        @Size(max = 200) String email,
        @Min(1) @Max(100) Integer limit)
        implements Query<List<Duplicate>> {}
