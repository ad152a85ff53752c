package org.twinrail.crm;

/** Which rail a touch was made on (D1). */
public enum TouchTrack {
    /** Made by marketing. */
    MARKETING,
    /** Made by sales, or by a department that stands on neither rail. */
    SALES,
    /** Made by both together. */
    JOINT
}
