package org.twinrail.launcher.internal.feature;

import java.nio.file.Path;

/**
 * The Maven coordinates of a jar.
 *
 * @param group group id
 * @param artifact artifact id
 * @param version version
 * @param classifier empty when there is none
 */
public record MavenId(String group, String artifact, String version, String classifier) {

    /** Where the jar lies in a repository of Maven's layout, below the repository's folder. */
    public Path path() {
        String suffix = classifier.isEmpty() ? "" : "-" + classifier;
        Path folder = Path.of("", group.split("\\."));
        return folder.resolve(artifact).resolve(version).resolve(artifact + "-" + version + suffix + ".jar");
    }

    /** {@code group:artifact:version}, with type and classifier where there is a classifier. */
    @Override
    public String toString() {
        return group + ":" + artifact + ":" + (classifier.isEmpty() ? "" : "jar:" + classifier + ":") + version;
    }
}
