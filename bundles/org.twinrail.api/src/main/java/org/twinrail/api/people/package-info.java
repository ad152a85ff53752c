/** Departments, people and their roles: the actions and queries every bundle may use. The core does them. */
@Export
@Version("1.1.0")
package org.twinrail.api.people;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
