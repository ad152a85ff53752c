package org.twinrail.workbench.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.twinrail.api.Actor;
import org.twinrail.api.Gateway;
import org.twinrail.api.people.ListPeople;
import org.twinrail.api.settings.ListSettings;
import org.twinrail.api.settings.ListSettings.Setting;
import org.twinrail.toolkit.Client;
import org.twinrail.workbench.WorkbenchCommand;

/** One window or browser session: what is shown in it, to whom, in which language and looks. Belongs to its UI thread. */
final class Window {
    private static final Logger LOG = LoggerFactory.getLogger(Window.class);
    private static final int PLAIN_SCALE = 100;

    private final Shell shell;
    private final Client client;
    private final WorkbenchFace face;
    private final Settings settings = new Settings();
    private final Work work;
    private final Jobs jobs;
    private String user;
    private boolean settled;
    private boolean starting;
    private Workbench workbench;

    Window(Shell shell, Client client, WorkbenchFace face) {
        this.shell = shell;
        this.client = client;
        this.face = face;
        this.user = client.user();
        this.work = new Work(client, shell);
        this.jobs = new Jobs(work, shell);
    }

    boolean is(Shell other) {
        return shell == other;
    }

    /** Fills the shell: with what is still coming, and then with the workbench. */
    void open() {
        workbench = null;
        shell.setLayout(new FillLayout());
        shell.setText(Texts.of("product").in(reader()));
        new LoadingPage(fresh(), this, face.starting());
        shell.layout(true, true);
    }

    /** Goes on where the Gateway is there and everything has started; otherwise there is more to wait for. */
    boolean ready() {
        Optional<Gateway> gateway = face.gateway();
        if (gateway.isEmpty() || !face.starting().done()) {
            return false;
        }
        work.with(gateway.get(), user, reader());
        work.ask(new ListSettings(), this::settle, fault -> {
            LOG.error("The settings of {} cannot be read", user, fault);
            settle(List.of());
        });
        return true;
    }

    private void settle(List<Setting> stored) {
        settings.fill(stored);
        settled = true;
        work.with(face.gateway().orElseThrow(), user, reader());
        work.ask(new ListPeople(null, true), people -> show(people.isEmpty()), fault -> {
            show(false);
            failed(fault);
        });
    }

    /** The Gateway went, to come again or not; may be called from any thread. */
    void gatewayGone() {
        client.later(() -> {
            if (!shell.isDisposed()) {
                open();
            }
        });
    }

    /** Contributions came or went; may be called from any thread. */
    void contributionsChanged() {
        client.later(() -> {
            if (!shell.isDisposed() && workbench != null) {
                workbench.contributionsChanged();
            }
        });
    }

    /** Says what went wrong, and in whose code. */
    void failed(Throwable fault) {
        LOG.error("Work of the workbench failed", fault);
        if (workbench != null) {
            String bundle = Faults.bundleOf(fault).orElse("org.twinrail.workbench");
            workbench.notice(Texts.of("fault", bundle, Faults.messageOf(fault)));
        }
    }

    private void show(boolean empty) {
        starting = empty && !settings.get("workbench.started", "").equals("yes");
        again();
    }

    /** Makes the page anew, as the settings have it now. */
    void again() {
        if (starting) {
            workbench = null;
            client.prefersDark(dark());
            StartPage page = new StartPage(this, fresh());
            page.show();
        } else {
            build();
        }
        shell.layout(true, true);
    }

    /** Builds the workbench anew: at first, and when person, language, size or looks changed; what was open is open again. */
    void build() {
        starting = false;
        Tabs.Open open =
                workbench == null ? Tabs.Open.NOTHING : workbench.tabs().objects();
        work.with(face.gateway().orElseThrow(), user, reader());
        client.prefersDark(dark());
        shell.setText(Texts.of("product").in(reader()));
        workbench = new Workbench(this, fresh());
        workbench.tabs().restore(open);
        shell.layout(true, true);
        workbench.parts().begin();
        jobs.tell();
    }

    /** Runs a command over the workbench. */
    void run(WorkbenchCommand command) {
        workbench.run(command);
    }

    /** Shows the workbench to somebody else, where this is the local administrator's window. */
    void workAs(String login) {
        if (client.user().equals(Actor.LOCAL_ADMIN)) {
            user = login;
            settled = false;
            open();
        }
    }

    void keep(String key, String value) {
        if (settings.put(key, value) && settled) {
            work.keep(key, value);
        }
    }

    /** Forgets where things stand and builds the workbench as it came. */
    void resetLayout() {
        settings.layout().forEach(key -> keep(key, ""));
        build();
    }

    private Composite fresh() {
        shell.setRedraw(false);
        for (Control child : shell.getChildren()) {
            child.dispose();
        }
        Composite page = new Composite(shell, SWT.NONE);
        shell.setRedraw(true);
        return page;
    }

    Locale reader() {
        String asked = settings.get(Settings.LANGUAGE, client.locale().getLanguage());
        return asked.equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    boolean dark() {
        return Boolean.parseBoolean(settings.get(Settings.DARK, "false"));
    }

    int scale() {
        try {
            return Integer.parseInt(settings.get(Settings.SCALE, String.valueOf(PLAIN_SCALE)));
        } catch (NumberFormatException strange) {
            return PLAIN_SCALE;
        }
    }

    String user() {
        return user;
    }

    Settings settings() {
        return settings;
    }

    Client client() {
        return client;
    }

    Contributions contributions() {
        return face.contributions();
    }

    Icons icons() {
        return face.icons();
    }

    Work work() {
        return work;
    }

    Jobs jobs() {
        return jobs;
    }

    Shell shell() {
        return shell;
    }

    /** The start-page commands there are, in their order. */
    List<WorkbenchCommand> starts() {
        return face.contributions().commands(StartPage.PERSPECTIVE);
    }
}
