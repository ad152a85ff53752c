package org.twinrail.crm.internal.duplicates;

/**
 * A piece of evidence before it is weighed.
 *
 * @param kind its kind
 * @param degree how alike, in percent
 * @param shared what both have
 */
record Found(Kind kind, int degree, String shared) {
    /** The kinds of evidence. */
    enum Kind {
        REGISTRATION,
        OTHER_REGISTRATION,
        PHONE,
        MAIL,
        NAME,
        CORE_NAME,
        NEAR_NAME
    }

    static Found same(Kind kind, String shared) {
        return new Found(kind, 100, shared);
    }
}
