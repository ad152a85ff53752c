/**
 * What every caller of Twinrail programs against: actions, queries, the {@link org.twinrail.api.Gateway} and what it answers.
 *
 * <p>Everything anyone does is one {@link org.twinrail.api.Action}, everything anyone reads one {@link org.twinrail.api.Query};
 * both are Java records. There is one way through, described in the design document {@code architecture.md}.
 */
@Export
@Version("1.0.0")
package org.twinrail.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
