package org.twinrail.workbench;

import org.osgi.annotation.versioning.ConsumerType;
import org.osgi.annotation.versioning.ProviderType;
import org.twinrail.api.Text;

/** Work that takes longer than a person should wait; it runs on a thread of its own and touches no widget. */
@FunctionalInterface
@ConsumerType
public interface Job {
    /**
     * Does the work.
     *
     * @return what to tell the person at the end; null for nothing
     * @throws Exception what went wrong; the person is told, and the log has the rest
     */
    Text run(Progress progress) throws Exception;

    /** How far it is, and whether to go on; safe for use by the job's threads. */
    @ProviderType
    interface Progress {
        /**
         * Tells how far the work is.
         *
         * @param done how much is done
         * @param total of how much; 0 where that is not known
         * @param what what is being done; null to leave what was said
         */
        void at(long done, long total, Text what);

        /** Whether the person wants it to end; the thread is interrupted too. */
        boolean cancelled();
    }
}
