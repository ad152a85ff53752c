package org.twinrail.launcher.internal.feature;

import java.util.Optional;

/**
 * A bundle as a feature lists it.
 *
 * @param id the jar
 * @param startLevel from 1 on
 * @param sha256 64 hexadecimal digits in lower case; empty for our own bundles, whose hashes the build records elsewhere
 */
public record FeatureBundleEntry(MavenId id, int startLevel, Optional<String> sha256) {}
