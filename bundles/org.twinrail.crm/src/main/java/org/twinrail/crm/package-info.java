/** Tracks, customers, leads, opportunities and touches (D1, D2, D6): the actions, the queries and what they answer. */
@Export
@Version("1.0.0")
package org.twinrail.crm;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
