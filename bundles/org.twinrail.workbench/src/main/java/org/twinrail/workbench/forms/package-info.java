/**
 * Forms: labelled fields that are checked as one types, with what the rules would say, drafts that are kept, and a choice where somebody
 * else changed the same object meanwhile.
 */
@Export
@Version("1.1.0")
package org.twinrail.workbench.forms;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
