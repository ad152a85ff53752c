/**
 * Indicators (D33, D34): declared as data over the measures bundles publish, taken period by period, judged by rules, with their trend and
 * what a figure comes from. Records only.
 */
@Export
@Version("1.0.0")
package org.twinrail.insight;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
