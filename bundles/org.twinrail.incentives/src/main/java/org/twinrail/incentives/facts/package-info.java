/** What the assessment rules look at and conclude. Amounts are in one currency, rates in percent as people write them. */
@Export
@Version("1.0.0")
package org.twinrail.incentives.facts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
