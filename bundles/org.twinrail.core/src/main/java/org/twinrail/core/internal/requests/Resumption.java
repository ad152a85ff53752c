package org.twinrail.core.internal.requests;

import org.twinrail.api.RefusedException;
import org.twinrail.api.spi.Work;

/** Work that can go on with what a request kept waiting. The Gateway's work is one; requests need not know the Gateway. */
public interface Resumption extends Work {
    /**
     * Does the action that a request kept waiting, as the person who wanted it, in this transaction.
     *
     * @throws RefusedException when it is refused now, or would have to wait for somebody else as well
     */
    void resume(RequestEntity request);
}
