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

    /** What of it runs on a platform. */
    public Product on(String platform) {
        return new Product(
                bundles.stream()
                        .filter(bundle ->
                                bundle.platform().map(platform::equals).orElse(true))
                        .toList(),
                frameworkProperties);
    }

    /** The highest start level of any bundle. */
    public int lastStartLevel() {
        return bundles.stream().mapToInt(FeatureBundleEntry::startLevel).max().orElse(1);
    }
}
