/** The catalogue of processes, and in which mode the two rails take part in each: apart, by advice, or jointly (D2). Records only. */
@Export
@Version("1.0.0")
package org.twinrail.coordination.modes;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
