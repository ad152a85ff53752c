package org.twinrail.launcher.internal.repository;

import java.nio.file.Path;
import org.twinrail.launcher.internal.feature.MavenId;

/**
 * A jar whose bytes are those the product was put together with.
 *
 * @param id the jar's coordinates
 * @param startLevel the start level the feature gives it
 * @param file the jar
 * @param sha256 its hash
 */
public record VerifiedBundle(MavenId id, int startLevel, Path file, String sha256) {}
