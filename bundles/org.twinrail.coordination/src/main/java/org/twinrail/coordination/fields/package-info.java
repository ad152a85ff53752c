/** Fields of a company's own on customers, leads, opportunities and other objects, and their values. Records only. */
@Export
@Version("1.0.0")
package org.twinrail.coordination.fields;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
