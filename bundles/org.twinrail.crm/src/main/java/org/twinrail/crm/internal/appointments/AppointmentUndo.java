package org.twinrail.crm.internal.appointments;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Recorded;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.appointments.Appointment;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.common.Undo;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.opportunities.Opportunities;
import org.twinrail.crm.internal.undo.WithdrawTouch;

/** Takes back what was done with appointments. */
@Component
public final class AppointmentUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawAppointment.class,
                (input, work) -> Undo.deed("appointment.withdraw", AppointmentEntity.ref(input.id()), work),
                this::withdraw);
        registrar.action(
                RestoreAppointment.class,
                (input, work) -> Undo.deed(
                        "appointment.restore",
                        AppointmentEntity.ref(input.before().id()),
                        work),
                this::restore);
    }

    private Void withdraw(WithdrawAppointment input, Work work) {
        AppointmentEntity entity = Appointments.known(input.id(), work);
        work.checkVersion(entity.version);
        return Undo.remove(entity, entity.ref(), entity.subject, work);
    }

    private Recorded restore(RestoreAppointment input, Work work) {
        Appointment before = input.before();
        AppointmentEntity entity = Appointments.known(before.id(), work);
        work.checkVersion(entity.version);
        Appointment now = entity.view();
        entity.at = before.at();
        entity.minutes = before.minutes();
        entity.subject = before.subject();
        entity.place = before.place();
        entity.channel = before.channel();
        entity.contact = Masters.knownContact(before.contact(), entity.customer, work);
        entity.opportunity =
                Inputs.blank(before.opportunity()) ? null : Opportunities.known("before", before.opportunity(), work);
        entity.owner = before.owner();
        entity.note = before.note();
        entity.state = before.state();
        entity.reason = before.reason();
        entity.touch = before.touch();
        Store.of(work).save();
        if (now.touch() != null && before.touch() == null) {
            work.perform(new WithdrawTouch(now.touch()));
        } else {
            work.undoneBy(new RestoreAppointment(now), entity.ref(), entity.version);
        }
        work.publish("crm/appointment-changed", entity.view());
        return Store.recorded(entity.ref(), false, false, entity.version);
    }
}
