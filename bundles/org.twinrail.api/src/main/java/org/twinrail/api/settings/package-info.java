/** What each person has set for themselves: language, looks, columns, saved lists, drafts. The core keeps it; nobody reads another's. */
@Export
@Version("1.0.0")
package org.twinrail.api.settings;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
