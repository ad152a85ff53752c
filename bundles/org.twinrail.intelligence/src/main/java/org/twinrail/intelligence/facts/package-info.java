/** What this bundle tells the rules about field notes and what has to be read, and what the rules conclude. Read-only records. */
@Export
@Version("1.0.0")
package org.twinrail.intelligence.facts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
