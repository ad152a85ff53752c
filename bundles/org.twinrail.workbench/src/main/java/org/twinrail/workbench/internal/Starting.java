package org.twinrail.workbench.internal;

import java.util.Arrays;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleRevision;

/** How far the platform's start is, for a window that is there before the rest. Safe for use by many threads. */
final class Starting {
    private final BundleContext context;

    Starting(BundleContext context) {
        this.context = context;
    }

    /** Bundles that run, of those that shall. */
    record State(int running, int all, Optional<String> next) {}

    /** Whether the framework has come to the level at which everything runs. */
    boolean done() {
        int last = Arrays.stream(context.getBundles())
                .filter(b -> b.getBundleId() != 0)
                .mapToInt(b -> b.adapt(BundleStartLevel.class).getStartLevel())
                .max()
                .orElse(1);
        return level() >= last;
    }

    private int level() {
        return context.getBundle(0).adapt(FrameworkStartLevel.class).getStartLevel();
    }

    State state() {
        int level = level();
        Bundle[] bundles = Arrays.stream(context.getBundles())
                .filter(b -> (b.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0)
                .toArray(Bundle[]::new);
        int running = (int) Arrays.stream(bundles)
                .filter(b -> b.getState() == Bundle.ACTIVE)
                .count();
        Optional<String> next = Arrays.stream(bundles)
                .filter(b -> b.getState() != Bundle.ACTIVE
                        && b.adapt(BundleStartLevel.class).getStartLevel() >= level)
                .map(Bundle::getSymbolicName)
                .findFirst();
        return new State(running, bundles.length, next);
    }
}
