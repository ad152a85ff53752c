package org.twinrail.crm.facts;

/** How whoever takes a lead is found among those a {@link Route} names. */
public enum Way {
    /** The customer's owner takes it. */
    CUSTOMER_OWNER,
    /** The first of the named who can take it does. */
    PERSON,
    /** Those who can take it do so in turn. */
    ROUND_ROBIN,
    /** Whoever of those who can take it has the least open work does. */
    LEAST_BUSY
}
