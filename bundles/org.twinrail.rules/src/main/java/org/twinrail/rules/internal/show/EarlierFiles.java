package org.twinrail.rules.internal.show;

import java.util.Optional;
import org.twinrail.rules.internal.source.RuleFile;

/** Finds rule files as a version had them. Safe for use by many threads. */
@FunctionalInterface
public interface EarlierFiles {
    /**
     * A rule file of a version.
     *
     * @param path the file, relative to the rule folder
     * @param version the version as a verdict names it; null for the rules in force
     * @return empty where the version is that of the rule folder on disk, which has no history
     */
    Optional<RuleFile> find(String path, String version);
}
