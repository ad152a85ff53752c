package org.twinrail.crm.internal.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.crm.appointments.Appointment;
import org.twinrail.crm.appointments.AppointmentState;
import org.twinrail.crm.internal.masters.ContactEntity;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.opportunities.OpportunityEntity;

/** An appointment as stored. */
@Entity
@Table(name = "crm_appointment")
public class AppointmentEntity {
    @Id
    UUID id = Keys.next();

    @Column(nullable = false, updatable = false, length = 250)
    String uid;

    @Column(nullable = false)
    Instant at;

    @Column(nullable = false)
    int minutes;

    @Column(nullable = false, length = 200)
    String subject;

    @Column(nullable = false, length = 200)
    String place = "";

    @Column(nullable = false, length = 60)
    String channel = "";

    @ManyToOne
    @JoinColumn(name = "customer_id")
    CustomerEntity customer;

    @ManyToOne
    @JoinColumn(name = "contact_id")
    ContactEntity contact;

    @ManyToOne
    @JoinColumn(name = "opportunity_id")
    OpportunityEntity opportunity;

    @Column(nullable = false, length = 100)
    String owner;

    @Column(nullable = false, length = 2000)
    String note = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    AppointmentState state = AppointmentState.PLANNED;

    @Column(nullable = false, length = 500)
    String reason = "";

    @Column(name = "touch_id")
    UUID touch;

    @Version
    long version;

    ObjectRef ref() {
        return ref(id);
    }

    static ObjectRef ref(UUID id) {
        return ObjectRef.of("appointment", id);
    }

    String customerName() {
        return customer == null ? "" : customer.name();
    }

    Appointment view() {
        return new Appointment(
                id,
                at,
                minutes,
                subject,
                place,
                channel,
                customerName(),
                contact == null ? "" : contact.name(),
                opportunity == null ? "" : opportunity.number(),
                owner,
                note,
                state,
                reason,
                touch,
                uid,
                version);
    }
}
