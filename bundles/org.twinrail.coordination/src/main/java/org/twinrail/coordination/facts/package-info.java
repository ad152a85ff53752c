/** What this bundle tells the rules about conflicts, arguments, advice, custom fields, modes of processes and time, and what rules conclude about arguments. Read-only records. */
@Export
@Version("1.2.0")
package org.twinrail.coordination.facts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
