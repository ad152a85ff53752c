package org.twinrail.crm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Money;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;

/**
 * Records a product under its name; one that exists is changed. What is null stays as it is.
 *
 * @param name the name
 * @param listPrice what it costs before any discount
 */
@Operation("product.record")
public record RecordProduct(@NotBlank @Size(max = 200) String name, Money listPrice) implements Action<Recorded> {}
