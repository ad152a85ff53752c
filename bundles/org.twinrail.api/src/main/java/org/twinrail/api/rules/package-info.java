/**
 * What rules see and conclude, and the engine that decides; the design document is {@code rules.md}.
 *
 * <p>The records of this package are read-only facts and conclusions; rule files may use every public type of it.
 */
@Export
@Version("1.1.0")
package org.twinrail.api.rules;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
