/** What can be measured in a period (D33): any bundle publishes measures of its own objects, and indicators are declared over them. */
@Export
@Version("1.0.0")
package org.twinrail.api.measures;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
