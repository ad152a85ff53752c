/** Targets, assessment of a period, statements and the marketing pool (D28, D30, D31): the actions and queries. */
@Export
@Version("1.0.0")
package org.twinrail.incentives;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
