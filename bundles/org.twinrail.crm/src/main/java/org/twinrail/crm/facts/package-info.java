/** What the boundary, conflict and coordination rules see of customers and their owners, filings, leads, opportunities and touches. Facts never change. */
@Export
@Version("1.1.0")
package org.twinrail.crm.facts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
