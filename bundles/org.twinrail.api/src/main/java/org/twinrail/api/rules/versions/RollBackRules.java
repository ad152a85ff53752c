package org.twinrail.api.rules.versions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Puts rules in force again that were in force before. Publications still to come are cancelled.
 *
 * @param to the number of a publication or the commit; null for what was in force before the rules of now
 * @param note why
 */
@Operation("rules.rollback")
public record RollBackRules(@Size(max = 60) String to, @NotBlank @Size(max = 2000) String note)
        implements Action<Publication> {}
