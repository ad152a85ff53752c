package org.twinrail.toolkit.desktop.internal;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Messages;
import org.twinrail.toolkit.Face;
import org.twinrail.toolkit.UiWatch;

/** The program {@code desktop} of the launcher: opens the face in a window and comes back when the window is closed. */
@Component(service = Function.class, property = "twinrail.program=desktop")
public final class DesktopProgram implements Function<Map<String, Object>, Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopProgram.class);
    private static final Messages MESSAGES = Messages.beside(DesktopProgram.class);
    private static final int WIDTH = 1360;
    private static final int HEIGHT = 860;
    private static final int DONE = 0;
    private static final int FAULT = 1;

    private final Face face;
    private final BundleContext context;
    private volatile Display display;

    /** Made by Declarative Services. */
    @Activate
    public DesktopProgram(@Reference Face face, BundleContext context) {
        this.face = face;
        this.context = context;
    }

    /** Closes the window when the platform stops. */
    @Deactivate
    public void deactivate() {
        Display open = display;
        if (open != null && !open.isDisposed()) {
            open.asyncExec(() -> {
                for (Shell shell : open.getShells()) {
                    shell.dispose();
                }
            });
        }
    }

    @Override
    public Integer apply(Map<String, Object> call) {
        Locale locale = Optional.ofNullable(context.getProperty("twinrail.language"))
                .map(Locale::forLanguageTag)
                .orElse(Locale.getDefault());
        try {
            display = new Display();
        } catch (SWTError noDisplay) {
            LOG.error("No window can be opened", noDisplay);
            ((PrintStream) call.get("err"))
                    .println(MESSAGES.text("no.display", noDisplay.getMessage()).in(locale));
            return FAULT;
        }
        try {
            LeftAligned.on(display);
            Shell shell = new Shell(display);
            shell.setSize(WIDTH, HEIGHT);
            face.open(shell, new DesktopClient(display, locale));
            shell.open();
            run(shell);
            return DONE;
        } finally {
            display.dispose();
        }
    }

    private void run(Shell shell) {
        while (!shell.isDisposed()) {
            try {
                UiWatch watch = UiWatch.begin();
                boolean more = display.readAndDispatch();
                watch.end();
                if (!more) {
                    display.sleep();
                }
            } catch (RuntimeException | LinkageError fault) {
                // One listener's fault may not close everybody's window; SWT would let it end the loop.
                LOG.error("A listener failed", fault);
                tell(shell, fault);
            }
        }
    }

    private void tell(Shell shell, Throwable fault) {
        try {
            face.failed(shell, fault);
        } catch (RuntimeException | LinkageError again) {
            LOG.error("It could not be told", again);
        }
    }
}
