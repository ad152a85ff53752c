package org.twinrail.incentives.internal;

/** The sides of a touch, as the CRM names its tracks. */
final class Side {
    static final String MARKETING = "MARKETING";
    static final String SALES = "SALES";
    static final String JOINT = "JOINT";

    private Side() {}
}
