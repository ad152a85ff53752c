/**
 * Where the workbench and a toolkit meet. A host (a window on the desktop, a session of a browser) opens the face the workbench brings; what
 * differs between the two stands behind {@link Client}. Nothing here or in what uses it keeps state in statics: a server holds many sessions.
 */
@Export
@Version("1.0.0")
package org.twinrail.toolkit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
