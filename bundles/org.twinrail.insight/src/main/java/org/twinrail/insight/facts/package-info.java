/** What this bundle tells the rules about a figure of an indicator, and what the rules conclude. Read-only records. */
@Export
@Version("1.0.0")
package org.twinrail.insight.facts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
