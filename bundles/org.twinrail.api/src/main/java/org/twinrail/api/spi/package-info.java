/**
 * What a bundle publishes as OSGi services (whiteboard) to take part in the Gateway's way: operations, entities, facts, reviews,
 * timers, explanations and commands; and the working time they count in. Every interface a bundle implements is a {@code @ConsumerType}.
 */
@Export
@Version("1.2.0")
package org.twinrail.api.spi;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
