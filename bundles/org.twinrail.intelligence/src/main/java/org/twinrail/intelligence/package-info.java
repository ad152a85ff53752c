/**
 * Information between the two rails (D7, D8): field notes, the insights they become, competitors and their cards, briefs with receipts, and
 * the ledger of what each department gave the other. Records only.
 */
@Export
@Version("1.0.0")
package org.twinrail.intelligence;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
