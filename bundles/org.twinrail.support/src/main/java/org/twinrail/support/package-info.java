/**
 * The technical-support desk (D21): customers' technical questions, who answers them and by when, what goes to R&D and comes back. Records
 * only.
 */
@Export
@Version("1.0.0")
package org.twinrail.support;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
