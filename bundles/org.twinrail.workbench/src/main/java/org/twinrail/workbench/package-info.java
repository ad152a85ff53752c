/**
 * The workbench: perspectives and views that bundles contribute as OSGi services, and what a view works with. Written for a window and a
 * browser page alike: no state in statics, nothing that takes long on the UI thread.
 */
@Export
@Version("1.1.0")
package org.twinrail.workbench;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
