package org.twinrail.launcher.internal.feature;

import java.util.Optional;

/**
 * A bundle as a feature lists it.
 *
 * @param id the jar
 * @param startLevel from 1 on
 * @param sha256 64 hexadecimal digits in lower case; empty for our own bundles, whose hashes the build records elsewhere
 * @param platform the only platform it is for, such as {@code linux-x86_64}; empty for all
 */
public record FeatureBundleEntry(MavenId id, int startLevel, Optional<String> sha256, Optional<String> platform) {}
