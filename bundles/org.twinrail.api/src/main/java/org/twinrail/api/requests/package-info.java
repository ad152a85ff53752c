/** Actions that wait for someone (joint work, advice, approval), the record of what was done, and explanations. The core does them. */
@Export
@Version("1.1.0")
package org.twinrail.api.requests;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
