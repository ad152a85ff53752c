/**
 * Routing of leads by the company's rules (D8, D18): the actions, the queries and what they answer.
 *
 * <p>Of each routing the world is told under {@code crm/lead-routed}, with a {@link org.twinrail.crm.routing.Routing} as payload, beside the
 * {@code crm/lead-handed-off} of the hand-off it ends in.
 */
@Export
@Version("1.0.0")
package org.twinrail.crm.routing;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
