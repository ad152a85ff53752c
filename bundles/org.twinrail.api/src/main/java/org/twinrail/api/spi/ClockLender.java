package org.twinrail.api.spi;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Lends the platform's clock to one thread at a time, which plays what happened on other days. For every other thread time goes on, but what
 * they do has to wait: the Gateway refuses audited actions with a clear word, and timers stand still.
 */
@ProviderType
public interface ClockLender {
    /**
     * Lends the clock to the calling thread, until the loan is closed.
     *
     * @throws org.twinrail.api.InvalidInputException where it is lent already
     */
    Loan lend();

    /** Whether another thread than the calling one holds the clock. */
    boolean lentToAnother();

    /**
     * Lets only the holder on, and everybody where nobody holds it.
     *
     * @throws org.twinrail.api.InvalidInputException where {@link #lentToAnother}
     */
    void demandMine();

    /** The clock in a borrower's hands: it goes to no moment that is still to come. Used on the borrower's thread only. */
    @ProviderType
    interface Loan extends ManualClock, AutoCloseable {
        /** Gives the clock back: the system's time is in force again. */
        @Override
        void close();
    }
}
