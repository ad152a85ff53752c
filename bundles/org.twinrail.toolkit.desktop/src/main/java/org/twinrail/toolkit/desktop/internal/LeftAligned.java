package org.twinrail.toolkit.desktop.internal;

import java.lang.reflect.Field;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has GTK put the icon and words of a button at its left where its style says so: SWT aligns the words within their own box only. */
final class LeftAligned {
    private static final Logger LOG = LoggerFactory.getLogger(LeftAligned.class);
    private static final int START = 1;

    private LeftAligned() {}

    static void on(Display display) {
        if (SWT.getPlatform().equals("gtk")) {
            display.addListener(SWT.Skin, event -> {
                if (event.widget instanceof Button button && !button.isDisposed() && wantsLeft(button)) {
                    align(button);
                }
            });
        }
    }

    private static boolean wantsLeft(Button button) {
        return (button.getStyle() & (SWT.PUSH | SWT.TOGGLE)) != 0 && button.getAlignment() == SWT.LEFT;
    }

    private static void align(Button button) {
        try {
            Field box = Button.class.getDeclaredField("boxHandle");
            box.setAccessible(true);
            SWT.class
                    .getClassLoader()
                    .loadClass("org.eclipse.swt.internal.gtk.GTK")
                    .getMethod("gtk_widget_set_halign", long.class, int.class)
                    .invoke(null, box.getLong(button), START);
        } catch (ReflectiveOperationException | LinkageError without) {
            LOG.debug("A button keeps its words in the middle", without);
        }
    }
}
