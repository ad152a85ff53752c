package org.twinrail.crm.facts;

/** The activities of customer management, as the responsibility matrix names them (D2); see {@code Deed} for those of the platform. */
public final class Activities {
    /** Taking up a lead. */
    public static final String CAPTURE = "CAPTURE";

    /** Judging a lead. */
    public static final String QUALIFY = "QUALIFY";

    /** Handing a lead over. */
    public static final String HAND_OFF = "HAND_OFF";

    /** Routing a lead by the rules. */
    public static final String ROUTE = "ROUTE";

    /** Routing leads one after another, each of which is judged by itself as well. */
    public static final String ROUTE_SEVERAL = "ROUTE_SEVERAL";

    /** Taking a lead that was handed over. */
    public static final String ACCEPT = "ACCEPT";

    /** Giving a lead back. */
    public static final String RETURN = "RETURN";

    /** Opening an opportunity. */
    public static final String OPEN = "OPEN";

    /** Moving an opportunity to another stage. */
    public static final String ADVANCE = "ADVANCE";

    /** Quoting a price. */
    public static final String QUOTE = "QUOTE";

    /** Stating how an offer is positioned in its market. */
    public static final String POSITION = "POSITION";

    /** Closing an opportunity as won. */
    public static final String WIN = "WIN";

    /** Closing an opportunity as lost. */
    public static final String LOSE = "LOSE";

    /** Contacting a customer. */
    public static final String TOUCH = "TOUCH";

    /** Planning an appointment, and changing it. */
    public static final String APPOINT = "APPOINT";

    /** Making one customer of two. */
    public static final String MERGE = "MERGE";

    /** Making what duplicates are found by. */
    public static final String PREPARE_DUPLICATES = "PREPARE_DUPLICATES";

    /** Taking a customer out of the public pool for oneself. */
    public static final String CLAIM = "CLAIM";

    /** Giving a customer to a person. */
    public static final String ASSIGN = "ASSIGN";

    /** Giving a customer back to the public pool. */
    public static final String RELEASE = "RELEASE";

    /** Filing a prospective customer. */
    public static final String FILE = "FILE";

    private Activities() {}
}
