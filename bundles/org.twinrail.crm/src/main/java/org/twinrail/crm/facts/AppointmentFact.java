package org.twinrail.crm.facts;

/**
 * An appointment, as the boundary rules see who plans or changes it: a fact.
 *
 * @param customer the customer's name; empty for none
 * @param own whether it is the appointment of who acts
 * @param sameDepartment whether it is that of somebody of the same department
 */
public record AppointmentFact(String customer, boolean own, boolean sameDepartment) {}
