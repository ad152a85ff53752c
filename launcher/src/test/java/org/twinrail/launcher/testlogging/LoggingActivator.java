package org.twinrail.launcher.testlogging;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.slf4j.LoggerFactory;

/** Logs one line when it starts. */
public final class LoggingActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        LoggerFactory.getLogger(LoggingActivator.class).info("logged by a bundle: 你好");
    }

    @Override
    public void stop(BundleContext context) {
        LoggerFactory.getLogger(LoggingActivator.class).debug("not logged");
    }
}
