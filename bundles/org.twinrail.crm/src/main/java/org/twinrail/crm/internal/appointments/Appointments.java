package org.twinrail.crm.internal.appointments;

import java.util.Optional;
import java.util.UUID;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Messages;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.appointments.Appointment;
import org.twinrail.crm.appointments.AppointmentState;
import org.twinrail.crm.internal.common.Store;

/** Finds appointments, and says what cannot be done with them. */
final class Appointments {
    static final String WITH_NAMES =
            "select a from AppointmentEntity a left join fetch a.customer c left join fetch a.contact p"
                    + " left join fetch p.customer left join fetch a.opportunity o left join fetch o.customer left join fetch"
                    + " o.product";

    private static final Messages MESSAGES = Messages.beside(Appointments.class);

    private Appointments() {}

    static AppointmentEntity known(UUID id, Work work) {
        return Store.of(work)
                .one(AppointmentEntity.class, WITH_NAMES + " where a.id = ?1", id)
                .orElseThrow(() -> invalid("id", "appointment.unknown", id));
    }

    static Optional<AppointmentEntity> byUid(String uid, Work work) {
        return Store.of(work).one(AppointmentEntity.class, WITH_NAMES + " where a.uid = ?1", uid);
    }

    /** The appointment, of the version the caller saw, where it is still to come. */
    static AppointmentEntity planned(UUID id, Work work) {
        AppointmentEntity found = known(id, work);
        work.checkVersion(found.version);
        if (found.state != AppointmentState.PLANNED) {
            throw new RefusedException(
                    Reason.ofSafetyCore(MESSAGES.text("appointment.state." + found.state, found.subject)));
        }
        return found;
    }

    /** Saves a change, tells the world, and says what takes it back. */
    static void changed(AppointmentEntity entity, Appointment before, String topic, Work work) {
        Store.of(work).save();
        work.publish("crm/appointment-" + topic, entity.view());
        work.undoneBy(new RestoreAppointment(before), entity.ref(), entity.version);
    }

    static InvalidInputException invalid(String parameter, String key, Object... arguments) {
        return new InvalidInputException(parameter, MESSAGES.text(key, arguments));
    }
}
