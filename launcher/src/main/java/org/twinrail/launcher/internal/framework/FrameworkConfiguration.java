package org.twinrail.launcher.internal.framework;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Constants;
import org.twinrail.launcher.Settings;
import org.twinrail.launcher.internal.feature.Product;

/** The framework properties: Felix's own, the feature's, ours, and last those the caller gives. */
record FrameworkConfiguration(Settings settings, Product product) {

    /**
     * The properties, in the form Felix takes.
     *
     * @param storage the framework's storage
     * @param clean whether what the storage holds is to be thrown away
     */
    Map<String, Object> properties(Path storage, boolean clean, LauncherLog log) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("felix.log.logger", new FrameworkLog(log));
        properties.put("felix.log.level", "2");
        // A class is found in a bundle's imports or not at all: never, by luck, on the launcher's class path.
        properties.put("felix.bootdelegation.implicit", "false");
        properties.putAll(product.frameworkProperties());
        properties.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        if (clean) {
            properties.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        }
        properties.put(Constants.FRAMEWORK_BEGINNING_STARTLEVEL, "1");
        properties.put(Settings.DATA, settings.data().toString());
        properties.put(Settings.INSTALL, settings.install().toString());
        properties.put(Settings.DISTRIBUTION, settings.distribution().toString());
        properties.put(Settings.RULES, settings.rules().toString());
        properties.put(Settings.CLOCK, "system");
        properties.putAll(settings.properties());
        return properties;
    }
}
