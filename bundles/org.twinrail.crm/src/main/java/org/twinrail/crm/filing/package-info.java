/**
 * Filing of prospective customers and the check that nobody else is at them (报备、撞单, D23).
 *
 * <p>That one was filed is told to the world, with the {@link org.twinrail.crm.filing.Filing} as payload, under
 * {@code crm/filing-granted}, {@code -refused} and {@code -disputed}, and later {@code -kept} or {@code -lapsed}.
 */
@Export
@Version("1.0.0")
package org.twinrail.crm.filing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
