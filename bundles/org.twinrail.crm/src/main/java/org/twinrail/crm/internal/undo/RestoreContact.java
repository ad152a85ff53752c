package org.twinrail.crm.internal.undo;

import jakarta.validation.constraints.NotNull;
import org.twinrail.api.Action;
import org.twinrail.api.Operation;
import org.twinrail.api.Recorded;
import org.twinrail.crm.Contact;

/**
 * Gives a contact the values it had before a change.
 *
 * @param before the contact as it was
 */
@Operation("contact.restore")
public record RestoreContact(@NotNull Contact before) implements Action<Recorded> {}
