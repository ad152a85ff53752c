package org.twinrail.crm.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Files a prospective customer before it is recorded: it is checked against customers, leads, opportunities and other filings, and the rules
 * say whose it is to win (D23).
 *
 * @param company what the company is called
 * @param note what is known of it; null for nothing
 */
@Operation("customer.file")
public record FileCustomer(@NotBlank @Size(max = 200) String company, @Size(max = 2000) String note)
        implements Action<Filing> {}
