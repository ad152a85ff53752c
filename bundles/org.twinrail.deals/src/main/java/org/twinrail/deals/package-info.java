/**
 * The deal as documents (D5, D6): quotes with numbered lines and exact totals, their revisions, and the orders they become. Records only.
 */
@Export
@Version("1.0.0")
package org.twinrail.deals;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
