/** Open interfaces and advice (D4): the host of an object asks the other department, answers what it says, and alone decides. Records only. */
@Export
@Version("1.0.0")
package org.twinrail.coordination.advice;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
