/**
 * Conflicts between people and departments (D23): raising, arguing, settling, deciding and reading them.
 *
 * <p>Conflict rules find most of them after actions and by timers; the steps, their deadlines and who is responsible come from the
 * coordination rules. Records only: the bundle keeps its entities to itself.
 */
@Export
@Version("1.0.0")
package org.twinrail.coordination;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
