/** What this bundle tells the rules about conflicts, arguments, advice and time, and what rules conclude about arguments. Read-only records. */
@Export
@Version("1.1.0")
package org.twinrail.coordination.facts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
