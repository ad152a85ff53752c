package org.twinrail.toolkit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.osgi.annotation.versioning.ProviderType;

/** One person's window or browser session, with what the two toolkits do differently. Methods are called on the UI thread unless they say otherwise. */
@ProviderType
public interface Client {
    /** The two kinds of client. */
    enum Kind {
        /** A window on the person's own machine. */
        DESKTOP,
        /** A page in a browser. */
        WEB
    }

    /** Which kind this is. */
    Kind kind();

    /** The language the person's system or browser asks for. */
    Locale locale();

    /** The login under which the person works; a host without login of its own answers the local administrator. */
    String user();

    /** Runs something on the UI thread soon, and has the browser notice it; may be called from any thread, and does nothing after the end. */
    void later(Runnable work);

    /**
     * Lets the person choose a file to read: from the disk on the desktop, uploaded to a temporary place in the browser.
     *
     * @param parent above which the chooser opens
     * @param endings file name endings such as {@code csv}; empty for any
     * @param chosen called on the UI thread with the file, or with nothing where the person gave up
     */
    void chooseFile(Shell parent, String[] endings, Consumer<Optional<Path>> chosen);

    /** Hands a file to the person: a save dialog on the desktop, a download in the browser. */
    void offerFile(Shell parent, Path file, String name);

    /** Opens an address outside the workbench. */
    void browse(String address);

    /** Has the toolkit's own parts (scroll bars, menus, window frames) follow a dark or a light window, where it can. */
    void prefersDark(boolean dark);
}
