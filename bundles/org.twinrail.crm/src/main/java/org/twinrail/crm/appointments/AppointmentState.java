package org.twinrail.crm.appointments;

/** What became of an appointment. */
public enum AppointmentState {
    /** It is to come, or nobody has said yet whether it was kept. */
    PLANNED,
    /** It took place. */
    KEPT,
    /** It did not, or will not. */
    CANCELLED
}
