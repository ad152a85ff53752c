package org.twinrail.workbench.internal;

import java.util.Arrays;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** Finds whose fault something is, so that a bundle that throws is shown with its name. */
final class Faults {
    private static final String TOOLKITS = "org.eclipse.";
    private static final String OURS = Faults.class.getPackageName();

    private Faults() {}

    /** The symbolic name of the bundle in whose code something was thrown first; nothing where it cannot be told. */
    static Optional<String> bundleOf(Throwable fault) {
        Optional<String> within = fault.getCause() == null ? Optional.empty() : bundleOf(fault.getCause());
        return within.isPresent() ? within : thrower(fault);
    }

    /** What went wrong first, as a toolkit may have wrapped it. */
    static String messageOf(Throwable fault) {
        return fault.getCause() == null ? String.valueOf(fault.getMessage()) : messageOf(fault.getCause());
    }

    private static Optional<String> thrower(Throwable fault) {
        BundleContext context = FrameworkUtil.getBundle(Faults.class).getBundleContext();
        return Arrays.stream(fault.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith(TOOLKITS) && !name.startsWith(OURS))
                .map(name -> owner(context, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> owner(BundleContext context, String className) {
        int dot = className.lastIndexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String folder = "/" + className.substring(0, dot).replace('.', '/');
        String file = className.substring(dot + 1) + ".class";
        return Arrays.stream(context.getBundles())
                .filter(bundle -> holds(bundle, folder, file))
                .map(Bundle::getSymbolicName)
                .findFirst();
    }

    private static boolean holds(Bundle bundle, String folder, String file) {
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        return wiring != null
                && !wiring.listResources(folder, file, BundleWiring.LISTRESOURCES_LOCAL)
                        .isEmpty();
    }
}
