package org.twinrail.crm;

/** What can be chosen when two customers become one. */
public enum CustomerField {
    INDUSTRY,
    REGION,
    REVENUE,
    EMPLOYEES,
    OWNER,
    EXTERNAL_ID,
    REGISTRATION,
    PHONE,
    EMAIL
}
