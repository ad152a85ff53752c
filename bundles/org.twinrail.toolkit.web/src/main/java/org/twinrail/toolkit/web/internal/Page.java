package org.twinrail.toolkit.web.internal;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.rap.rwt.RWT;
import org.eclipse.rap.rwt.application.EntryPoint;
import org.eclipse.rap.rwt.service.ServerPushSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.toolkit.Face;
import org.twinrail.toolkit.UiWatch;

/** One browser session: the face in a shell that fills the page. */
final class Page implements EntryPoint {
    private static final Logger LOG = LoggerFactory.getLogger(Page.class);

    private final Face face;
    private final Downloads downloads;
    private final Optional<Locale> asked;
    private final boolean ids;

    Page(Face face, Downloads downloads, Optional<Locale> asked, boolean ids) {
        this.face = face;
        this.downloads = downloads;
        this.asked = asked;
        this.ids = ids;
    }

    @Override
    public int createUI() {
        Display display = new Display();
        SpokenNames.on(display);
        if (ids) {
            ElementIds.on(display);
        }
        Locale locale = asked.orElseGet(RWT::getLocale);
        RWT.getUISession().setLocale(locale);
        Shell shell = new Shell(display, SWT.NO_TRIM);
        shell.setMaximized(true);
        ServerPushSession push = new ServerPushSession();
        push.start();
        face.open(shell, new WebClient(display, locale, downloads));
        shell.open();
        while (!shell.isDisposed()) {
            try {
                UiWatch watch = UiWatch.begin();
                boolean more = display.readAndDispatch();
                watch.end();
                if (!more) {
                    display.sleep();
                }
            } catch (RuntimeException | LinkageError fault) {
                // RAP ends the session's thread by an Error of its own, which is no LinkageError.
                LOG.error("A listener failed", fault);
                face.failed(shell, fault);
            }
        }
        push.stop();
        display.dispose();
        return 0;
    }
}
