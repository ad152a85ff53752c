package org.twinrail.rules.internal.engine;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;

/** Where rules and what is compiled of them are, by the launcher's framework properties. */
public final class Folders {
    private Folders() {}

    /** The folder of the rules in force. */
    public static Path rules(BundleContext context) {
        return required(context, "twinrail.rules");
    }

    /** The folder for compiled rules: in the data folder, unless the build of the product says otherwise. */
    public static Path compiled(BundleContext context) {
        String named = context.getProperty("twinrail.compiled");
        return named == null
                ? required(context, "twinrail.data").resolve("cache").resolve("rules")
                : Path.of(named);
    }

    /** The folder of rules that were compiled when the product was built, so that not even the first start need compile. */
    public static Path shipped(BundleContext context) {
        return required(context, "twinrail.distribution").resolve("compiled");
    }

    private static Path required(BundleContext context, String property) {
        String value = context.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("framework property " + property + " is not set; the launcher sets it");
        }
        return Path.of(value);
    }
}
