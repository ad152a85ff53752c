package org.twinrail.uitest.support;

import java.util.List;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The services that the bundle of the tests has within the product. */
final class Inside {
    private Inside() {}

    /** Gives an order to one of them; null where it is not there yet, or has no answer. */
    static String order(BundleContext context, String service, List<String> order) {
        try {
            for (ServiceReference<?> reference :
                    context.getAllServiceReferences(Function.class.getName(), "(" + service + "=true)")) {
                @SuppressWarnings("unchecked")
                Function<List<String>, String> found = (Function<List<String>, String>) context.getService(reference);
                return found.apply(order);
            }
            return null;
        } catch (InvalidSyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Has the clerk do or ask something; what it answers. */
    static String clerk(BundleContext context, String verb, String operation, String json) {
        return Screen.awaited(
                () -> order(context, "twinrail.clerk", List.of(verb, operation, json)), "there is no clerk");
    }
}
