package org.twinrail.toolkit.desktop.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Actor;
import org.twinrail.api.Messages;
import org.twinrail.toolkit.Client;

/** A window on the person's own machine, in the name of the local administrator. */
final class DesktopClient implements Client {
    private static final Logger LOG = LoggerFactory.getLogger(DesktopClient.class);
    private static final Messages MESSAGES = Messages.beside(DesktopClient.class);

    private final Display display;
    private final Locale locale;

    DesktopClient(Display display, Locale locale) {
        this.display = display;
        this.locale = locale;
    }

    @Override
    public Kind kind() {
        return Kind.DESKTOP;
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
        try {
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        } catch (SWTException gone) {
            LOG.debug("The window is gone", gone);
        }
    }

    @Override
    public void chooseFile(Shell parent, String[] endings, Consumer<Optional<Path>> chosen) {
        FileDialog dialog = new FileDialog(parent, SWT.OPEN);
        dialog.setFilterExtensions(
                Arrays.stream(endings).map(ending -> "*." + ending).toArray(String[]::new));
        chosen.accept(Optional.ofNullable(dialog.open()).map(Path::of));
    }

    @Override
    public void offerFile(Shell parent, Path file, String name) {
        FileDialog dialog = new FileDialog(parent, SWT.SAVE);
        dialog.setFileName(name);
        dialog.setOverwrite(true);
        String target = dialog.open();
        if (target == null) {
            return;
        }
        try {
            Files.copy(file, Path.of(target), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            LOG.warn("Could not write {}", target, fault);
            MessageBox box = new MessageBox(parent, SWT.ICON_ERROR);
            box.setMessage(
                    MESSAGES.text("file.unwritable", target, fault.getMessage()).in(locale));
            box.open();
        }
    }

    @Override
    public void browse(String address) {
        Program.launch(address);
    }

    @Override
    public void prefersDark(boolean dark) {
        NativeLooks.dark(dark);
    }
}
