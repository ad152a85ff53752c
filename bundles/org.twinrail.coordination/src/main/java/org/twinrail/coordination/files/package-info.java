/** Files that hang on any object; their content lies in the database, so that backup and restore hold it. Records only. */
@Export
@Version("1.0.0")
package org.twinrail.coordination.files;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
