package org.twinrail.launcher.internal.framework;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/**
 * The program a bundle offers: a service {@code java.util.function.Function} with the property {@code twinrail.program}.
 *
 * <p>It is applied to a map of {@code args} (a list of strings), {@code in} (an input stream), {@code out} and {@code err} (print streams), and
 * returns the exit code as an {@code Integer}. Many threads may call it at a time.
 */
final class Program implements AutoCloseable {

    private final ServiceTracker<Object, Function<Map<String, Object>, Integer>> tracker;

    Program(BundleContext context, String name) {
        try {
            this.tracker = new ServiceTracker<>(
                    context,
                    FrameworkUtil.createFilter(
                            "(&(objectClass=java.util.function.Function)(twinrail.program=" + name + "))"),
                    null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("a program's name breaks its filter: " + name, e);
        }
        tracker.open();
    }

    /** Waits for the service; returns whether it came within the limit. */
    boolean comesWithin(Duration limit) throws InterruptedException {
        // To wait for zero milliseconds is to wait for ever.
        return tracker.waitForService(Math.max(1, limit.toMillis())) != null;
    }

    int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        Function<Map<String, Object>, Integer> program = tracker.getService();
        if (program == null) {
            throw new IllegalStateException("the program service is gone");
        }
        return program.apply(Map.of("args", List.copyOf(arguments), "in", in, "out", out, "err", err));
    }

    @Override
    public void close() {
        tracker.close();
    }
}
