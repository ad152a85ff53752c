/** Charts: pictures made beside the UI thread, in the colours of the window and with letters of both languages. */
@Export
@Version("1.1.0")
package org.twinrail.workbench.charts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
