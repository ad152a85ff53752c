package org.twinrail.launcher.internal.feature;

import java.util.List;
import java.util.Map;

/**
 * What a list of features makes together.
 *
 * @param bundles each once, in the order of the features
 * @param frameworkProperties properties the framework is launched with
 */
public record Product(List<FeatureBundleEntry> bundles, Map<String, String> frameworkProperties) {

    /** The highest start level of any bundle. */
    public int lastStartLevel() {
        return bundles.stream().mapToInt(FeatureBundleEntry::startLevel).max().orElse(1);
    }
}
