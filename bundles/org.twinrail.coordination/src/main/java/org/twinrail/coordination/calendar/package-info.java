/** The company's working calendar: the hours of its week, its holidays and adjusted workdays. Records only. */
@Export
@Version("1.0.0")
package org.twinrail.coordination.calendar;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
