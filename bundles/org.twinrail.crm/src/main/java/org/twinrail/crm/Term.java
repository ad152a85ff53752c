package org.twinrail.crm;

/** What people write freely, and mostly the same as before. */
public enum Term {
    /** Industries of customers. */
    INDUSTRY,
    /** Regions of customers. */
    REGION,
    /** Where leads came from. */
    SOURCE,
    /** How touches were made. */
    CHANNEL,
    /** Roles of contacts in the purchase. */
    ROLE
}
