package org.twinrail.launcher.internal.framework;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.Felix;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.FrameworkWiring;

/** A Felix framework, from its first step to its last. */
final class OsgiFramework implements AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final Framework felix;
    private final LauncherLog log;

    private OsgiFramework(Framework felix, LauncherLog log) {
        this.felix = felix;
        this.log = log;
    }

    /** Creates the framework and reads what its storage holds; no bundle runs yet. */
    static OsgiFramework initialised(Map<String, Object> configuration, LauncherLog log) throws BundleException {
        Framework felix = new Felix(configuration);
        felix.init();
        return new OsgiFramework(felix, log);
    }

    BundleContext context() {
        return felix.getBundleContext();
    }

    /** Makes the framework active at start level 1 and resolves all bundles that can be. */
    void startAndResolve() throws BundleException {
        felix.start();
        felix.adapt(FrameworkWiring.class).resolveBundles(null);
    }

    /**
     * Starts all bundles up to a start level.
     *
     * <p>The bundles start on the framework's own thread: one that never returns from its start holds up only those behind it.
     *
     * @return whether the level was reached within the limit
     */
    boolean raiseTo(int level, Duration limit) throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        FrameworkStartLevel levels = felix.adapt(FrameworkStartLevel.class);
        // Told by the framework's own queue of events, so that every failure on the way has been told of before.
        FrameworkListener listener = event -> {
            if (event.getType() == FrameworkEvent.STARTLEVEL_CHANGED && levels.getStartLevel() >= level) {
                reached.countDown();
            }
        };
        felix.getBundleContext().addFrameworkListener(listener);
        try {
            levels.setStartLevel(level);
            return reached.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            felix.getBundleContext().removeFrameworkListener(listener);
        }
    }

    /** Begins to start all bundles up to a start level, and does not wait for it. */
    void beginToRaiseTo(int level) {
        felix.adapt(FrameworkStartLevel.class).setStartLevel(level);
    }

    /** Stops the bundles in the reverse order of their start, and the framework; waits for it for a while. */
    @Override
    public void close() {
        try {
            felix.stop();
            FrameworkEvent event = felix.waitForStop(STOP_LIMIT.toMillis());
            if (event.getType() == FrameworkEvent.WAIT_TIMEDOUT) {
                log.say("WARN", "the framework did not stop within " + STOP_LIMIT.toSeconds() + " s", null);
            }
        } catch (BundleException e) {
            log.say("ERROR", "the framework did not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
