/**
 * Import of any kind of record, always by actions: what a domain declares about a kind, and the importer that callers use; and the forms in
 * which lists are handed out.
 */
@Export
@Version("1.2.0")
package org.twinrail.api.exchange;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
