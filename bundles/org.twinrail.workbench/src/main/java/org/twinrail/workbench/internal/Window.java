package org.twinrail.workbench.internal;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Gateway;
import org.twinrail.toolkit.Client;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Perspective;

/** One window or browser session: header, navigation, the views of a perspective, and what went wrong. Belongs to its UI thread. */
final class Window {
    private final Shell shell;
    private final Client client;
    private final Gateway gateway;
    private final WorkbenchFace face;
    private Locale reader;
    private boolean dark;
    private String perspective = "";
    private Navigation navigation;
    private Tabs tabs;

    Window(Shell shell, Client client, Gateway gateway, WorkbenchFace face) {
        this.shell = shell;
        this.client = client;
        this.gateway = gateway;
        this.face = face;
        this.reader = client.locale().getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** Fills the shell; again after the language or the looks changed. */
    void open() {
        for (Control child : shell.getChildren()) {
            child.dispose();
        }
        shell.setText(Texts.of("product").in(reader));
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        shell.setLayout(layout);
        Composite page = new Composite(shell, SWT.NONE);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout rows = new GridLayout(2, false);
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        rows.horizontalSpacing = 0;
        rows.verticalSpacing = 0;
        page.setLayout(rows);
        Looks looks = new Looks(page, dark);
        page.setBackground(looks.shade());
        new Header(page, looks, reader, client.user(), this::switchLanguage, this::switchLooks);
        Notice notice = new Notice(page, looks, reader);
        WindowDesk desk = new WindowDesk(page, client, gateway, reader, looks, notice);
        navigation = new Navigation(page, looks, reader, this::show);
        tabs = new Tabs(page, desk);
        contributions();
        shell.layout(true, true);
    }

    /** Contributions came or went; may be called from any thread. */
    void contributionsChanged() {
        client.later(() -> {
            if (!shell.isDisposed() && navigation != null) {
                contributions();
                shell.layout(true, true);
            }
        });
    }

    private void contributions() {
        navigation.show(face.perspectives(), perspective);
        face.perspectives().stream()
                .filter(p -> p.id().equals(perspective))
                .findFirst()
                .or(() -> face.perspectives().stream().findFirst())
                .ifPresent(this::show);
    }

    private void show(Perspective chosen) {
        perspective = chosen.id();
        navigation.mark(perspective);
        tabs.show(face.views(chosen));
    }

    private void switchLanguage() {
        reader = reader.equals(Locale.CHINESE) ? Locale.ENGLISH : Locale.CHINESE;
        open();
    }

    private void switchLooks() {
        dark = !dark;
        open();
    }
}
