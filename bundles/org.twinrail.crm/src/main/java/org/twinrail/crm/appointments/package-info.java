/**
 * Appointments: what people mean to do with customers and when, in a calendar that other programs can read (D4, D12). One that was kept becomes a
 * touch.
 *
 * <p>What happens is told to the world, with the appointment as payload, under {@code crm/appointment-planned}, {@code -changed}, {@code
 * -cancelled} and {@code -kept}.
 */
@Export
@Version("1.0.0")
package org.twinrail.crm.appointments;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
