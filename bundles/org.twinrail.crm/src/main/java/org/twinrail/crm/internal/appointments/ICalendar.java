package org.twinrail.crm.internal.appointments;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import biweekly.util.Duration;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinrail.api.Content;
import org.twinrail.crm.appointments.Appointment;
import org.twinrail.crm.appointments.AppointmentState;
import org.twinrail.crm.appointments.CalendarFile;

/** Writes appointments as calendar programs read them (iCalendar). */
final class ICalendar {
    private static final String PRODUCT = "-//Twinrail//Twinrail//ZH";

    private ICalendar() {}

    static CalendarFile file(String owner, List<Appointment> appointments, Instant now) {
        biweekly.ICalendar calendar = new biweekly.ICalendar();
        calendar.setProductId(PRODUCT);
        appointments.forEach(appointment -> calendar.addEvent(event(appointment, now)));
        byte[] bytes = Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
        return new CalendarFile("twinrail-" + owner + ".ics", appointments.size(), Content.of(bytes));
    }

    private static VEvent event(Appointment appointment, Instant now) {
        VEvent event = new VEvent();
        event.setUid(appointment.uid());
        event.setDateTimeStamp(Date.from(now));
        event.setDateStart(Date.from(appointment.at()));
        event.setDuration(Duration.builder().minutes(appointment.minutes()).build());
        event.setSummary(words(" · ", appointment.subject(), appointment.customer()));
        if (!appointment.place().isEmpty()) {
            event.setLocation(appointment.place());
        }
        String description =
                words("\n", appointment.contact(), appointment.opportunity(), appointment.note(), appointment.reason());
        if (!description.isEmpty()) {
            event.setDescription(description);
        }
        event.setStatus(appointment.state() == AppointmentState.CANCELLED ? Status.cancelled() : Status.confirmed());
        event.setSequence(Math.toIntExact(appointment.version()));
        return event;
    }

    private static String words(String between, String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(between));
    }
}
