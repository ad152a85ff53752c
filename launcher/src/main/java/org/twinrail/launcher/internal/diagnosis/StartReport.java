package org.twinrail.launcher.internal.diagnosis;

import java.util.Arrays;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.twinrail.launcher.internal.text.Sentence;

/** Says what keeps the platform from being ready. */
public final class StartReport {

    private static final String COMPONENT_RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";

    private StartReport() {}

    /** The bundles that have begun to start and have not come back. */
    public static List<Sentence> starting(BundleContext context) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getState() == Bundle.STARTING && !lazy(bundle))
                .map(bundle -> Sentence.of("start.stuck", bundle.getSymbolicName(), bundle.getVersion()))
                .toList();
    }

    /** The declarative components that lack a service, or failed to activate. */
    public static List<Sentence> unsatisfied(BundleContext context) {
        try {
            // All references, because a class of that name may happen to be on the class path of whoever embeds the
            // launcher.
            ServiceReference<?>[] runtimes = context.getAllServiceReferences(COMPONENT_RUNTIME, null);
            return runtimes == null ? List.of() : new Components(context.getService(runtimes[0])).unsatisfied();
        } catch (ReflectiveOperationException | InvalidSyntaxException e) {
            // A component runtime of another kind: a person still hears that the program did not come.
            return List.of();
        }
    }

    private static boolean lazy(Bundle bundle) {
        return bundle.getHeaders().get("Bundle-ActivationPolicy") != null;
    }
}
