package org.twinrail.core.internal.audit;

import java.util.UUID;
import org.twinrail.api.spi.Work;

/** Work that can take back an earlier action. The Gateway's work is one; the audit need not know the Gateway. */
public interface Reversal extends Work {
    /**
     * Does, as part of this action, the one by which an earlier action is taken back; what would take that back again becomes what takes this
     * one back.
     *
     * @param earlier the id of the action that is taken back
     * @param by the login of who did it
     * @throws org.twinrail.api.RefusedException when the rules or the safety core say no
     */
    void reverse(UUID earlier, String by, AuditTrail.Inverse inverse);
}
