/**
 * The versions of a company's rules: drafts, approval, publication, history and comparison. The design document is {@code rules.md},
 * "From edit to live".
 */
@Export
@Version("1.0.0")
package org.twinrail.api.rules.versions;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
