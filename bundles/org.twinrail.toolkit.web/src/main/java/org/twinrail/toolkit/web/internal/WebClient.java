package org.twinrail.toolkit.web.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.rap.rwt.RWT;
import org.eclipse.rap.rwt.client.service.UrlLauncher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Actor;
import org.twinrail.toolkit.Client;

/** A browser session, in the name of the local administrator: the server answers nobody but who knows its key. */
final class WebClient implements Client {
    private static final Logger LOG = LoggerFactory.getLogger(WebClient.class);

    private final Display display;
    private final Locale locale;
    private final Downloads downloads;

    WebClient(Display display, Locale locale, Downloads downloads) {
        this.display = display;
        this.locale = locale;
        this.downloads = downloads;
    }

    @Override
    public Kind kind() {
        return Kind.WEB;
    }

    @Override
    public Locale locale() {
        return locale;
    }

    @Override
    public String user() {
        return Actor.LOCAL_ADMIN;
    }

    @Override
    public void later(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    @Override
    public void chooseFile(Shell parent, String[] endings, Consumer<Optional<Path>> chosen) {
        FileDialog dialog = new FileDialog(parent, SWT.OPEN);
        dialog.setFilterExtensions(endings);
        String file = dialog.open();
        chosen.accept(Optional.ofNullable(file).filter(name -> !name.isBlank()).map(Path::of));
    }

    @Override
    public void offerFile(Shell parent, Path file, String name) {
        try {
            String address = downloads.offer(Files.readAllBytes(file), name);
            RWT.getClient().getService(UrlLauncher.class).openURL(address);
        } catch (IOException fault) {
            LOG.warn("{} cannot be offered", file, fault);
        }
    }

    @Override
    public void browse(String address) {
        RWT.getClient().getService(UrlLauncher.class).openURL(address);
    }

    @Override
    public void prefersDark(boolean dark) {
        // A page has no parts of its own: the workbench paints all it shows.
    }
}
