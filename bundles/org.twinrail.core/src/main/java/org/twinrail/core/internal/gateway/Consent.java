package org.twinrail.core.internal.gateway;

import java.util.UUID;
import org.twinrail.api.Effect;

/**
 * What was agreed to before an action goes on.
 *
 * @param effect what it waited for
 * @param waited the id under which it waited
 */
record Consent(Effect effect, UUID waited) {
    boolean covers(Effect asked) {
        return effect == asked;
    }
}
