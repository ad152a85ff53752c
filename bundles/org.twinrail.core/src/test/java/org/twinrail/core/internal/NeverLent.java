package org.twinrail.core.internal;

import org.twinrail.api.spi.ClockLender;

/** A clock that nobody borrows. */
public final class NeverLent implements ClockLender {
    @Override
    public Loan lend() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean lentToAnother() {
        return false;
    }

    @Override
    public void demandMine() {
        // nobody holds it
    }
}
