package org.twinrail.exchange.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers of the keys looked up last whether they exist, and forgets those not used for the longest time. Belongs to one thread. */
final class KnownKeys extends LinkedHashMap<String, Boolean> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 10_000;

    KnownKeys() {
        super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
        return size() > MOST;
    }
}
