package org.twinrail.launcher.internal.framework;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.FrameworkListener;
import org.twinrail.launcher.internal.text.Sentence;

/** Collects which bundles resolved but failed to start. Those that did not resolve are told of by the resolution report. */
final class StartProblems implements FrameworkListener {

    private final List<Sentence> problems = new CopyOnWriteArrayList<>();

    @Override
    public void frameworkEvent(FrameworkEvent event) {
        if (event.getType() != FrameworkEvent.ERROR) {
            return;
        }
        Bundle bundle = event.getBundle();
        Throwable thrown = event.getThrowable();
        if (thrown instanceof BundleException failure && failure.getType() == BundleException.RESOLVE_ERROR) {
            return;
        }
        problems.add(Sentence.of(
                "bundle.failed", bundle.getSymbolicName(), bundle.getVersion(), String.valueOf(rootOf(thrown))));
    }

    List<Sentence> sentences() {
        return List.copyOf(problems);
    }

    private static Throwable rootOf(Throwable thrown) {
        Throwable root = thrown;
        while (root != null && root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
