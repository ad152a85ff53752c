package org.twinrail.toolkit.desktop.internal;

import org.eclipse.swt.SWT;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the platform for its dark or light controls. SWT has no common method for it, and a different one on each platform. */
final class NativeLooks {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLooks.class);

    private NativeLooks() {}

    static void dark(boolean dark) {
        String[] method =
                switch (SWT.getPlatform()) {
                    case "gtk" -> new String[] {"org.eclipse.swt.internal.gtk.OS", "setDarkThemePreferred"};
                    case "win32" -> new String[] {"org.eclipse.swt.internal.win32.OS", "setTheme"};
                    default -> new String[] {"org.eclipse.swt.internal.cocoa.OS", "setTheme"};
                };
        try {
            SWT.class
                    .getClassLoader()
                    .loadClass(method[0])
                    .getMethod(method[1], boolean.class)
                    .invoke(null, dark);
        } catch (ReflectiveOperationException | LinkageError without) {
            LOG.info("The platform's controls keep their looks", without);
        }
    }
}
