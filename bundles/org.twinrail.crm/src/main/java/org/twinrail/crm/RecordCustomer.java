package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records a customer under its name; one that exists is changed. What is null stays as it is.
 *
 * @param name the name
 * @param industry its industry
 * @param region its region
 * @param revenue what it turns over a year
 * @param employees how many people it employs
 * @param owner login of the person responsible; empty for nobody
 * @param externalId its id in another system
 * @param registration its number in the company register (统一社会信用代码); empty for none
 * @param phone its telephone number
 * @param email its mail address
 */
@Operation("customer.record")
public record RecordCustomer(
        @NotBlank @Size(max = 200) String name,
        @Size(max = 100) String industry,
        @Size(max = 100) String region,
        Money revenue,
        @PositiveOrZero Integer employees,
        @Size(max = 100) String owner,
        @Size(max = 100) String externalId,
        @Size(max = 40) String registration,
        @Size(max = 60) String phone,
        @Size(max = 200) String email)
        implements Action<Recorded> {
    /** The same without what duplicates are found by. */
    public RecordCustomer(
            String name,
            String industry,
            String region,
            Money revenue,
            Integer employees,
            String owner,
            String externalId) {
        this(name, industry, region, revenue, employees, owner, externalId, null, null, null);
    }
}
