package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.twinrail.api.Operation;
import org.twinrail.api.Query;

/**
 * Looks a customer up by name.
 *
 * @param name the whole name
 */
@Operation("customer.find")
public record FindCustomer(@NotBlank @Size(max = 200) String name) implements Query<Optional<Customer>> {}
