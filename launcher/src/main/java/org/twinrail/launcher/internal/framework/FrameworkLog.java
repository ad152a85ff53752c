package org.twinrail.launcher.internal.framework;

import org.apache.felix.framework.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** Takes Felix's own messages, which would go to standard output, to the launcher's log. */
final class FrameworkLog extends Logger {

    private final LauncherLog log;

    FrameworkLog(LauncherLog log) {
        this.log = log;
    }

    @Override
    @SuppressWarnings("rawtypes") // Felix declares it so.
    protected void doLog(Bundle bundle, ServiceReference service, int level, String message, Throwable thrown) {
        String from = bundle == null ? "framework" : bundle.getSymbolicName();
        log.say(name(level), from + ": " + message, thrown);
    }

    private static String name(int level) {
        return switch (level) {
            case LOG_ERROR -> "ERROR";
            case LOG_WARNING -> "WARN";
            case LOG_INFO -> "INFO";
            default -> "DEBUG";
        };
    }
}
