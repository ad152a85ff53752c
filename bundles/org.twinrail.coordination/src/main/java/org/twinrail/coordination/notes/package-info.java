/** Notes that anybody may write on any object: for both departments, or for the writer's own. Records only. */
@Export
@Version("1.0.0")
package org.twinrail.coordination.notes;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
