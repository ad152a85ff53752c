package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records a person at a customer under name and customer; one who exists is changed. What is null stays as it is.
 *
 * @param name the name
 * @param customer the customer's name
 * @param phone telephone number
 * @param email mail address
 * @param role the role in the purchase
 */
@Operation("contact.record")
public record RecordContact(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 200) String customer,
        @Size(max = 60) String phone,
        @Size(max = 200) String email,
        @Size(max = 100) String role)
        implements Action<Recorded> {}
