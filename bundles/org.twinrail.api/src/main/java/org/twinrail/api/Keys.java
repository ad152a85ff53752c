package org.twinrail.api;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Keys of records and actions. Safe for use by many threads. */
public final class Keys {
    private Keys() {}

    /**
     * A key that nobody else has. Later ones sort behind earlier ones (UUID version 7), so that new records come to lie side by side at the
     * end of each index; random keys would have every record rewrite a page of its own. Its time is no business time, and it is no secret.
     */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
