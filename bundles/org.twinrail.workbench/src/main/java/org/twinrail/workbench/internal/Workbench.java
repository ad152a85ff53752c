package org.twinrail.workbench.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Perspective;
import org.twinrail.workbench.WorkbenchCommand;

/** The page of the workbench: header, navigation, tabs and status line around the person's work. Belongs to the window's UI thread. */
final class Workbench {
    private static final String PERSPECTIVE = Settings.LAYOUT + "perspective";
    private static final int NARROW = 880;

    private final Window window;
    private final Composite page;
    private final WindowLooks looks;
    private final Notice notice;
    private final Navigation navigation;
    private final Tabs tabs;
    private final Parts parts;
    private final StatusLine status;
    private final Bell bell;
    private final MenuBar menu;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> contributionListeners = new CopyOnWriteArrayList<>();
    private String perspective;

    Workbench(Window window, Composite page) {
        this.window = window;
        this.page = page;
        this.looks = new WindowLooks(page, window.icons(), window.dark(), window.scale());
        looks.ground(page, Tone.SHADE);
        GridLayout rows = new GridLayout(2, false);
        rows.marginWidth = 0;
        rows.marginHeight = 0;
        rows.horizontalSpacing = 0;
        rows.verticalSpacing = 0;
        page.setLayout(rows);
        bell = new Bell(this);
        Header header = new Header(this, page);
        notice = new Notice(this, page);
        navigation = new Navigation(this, page);
        tabs = new Tabs(this, page);
        tabs.area().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        status = new StatusLine(this, page);
        parts = new Parts(header, navigation, tabs);
        menu = new MenuBar(this);
        Skin.on(page, looks);
        perspective = window.settings().get(PERSPECTIVE, "");
        contributionsChanged();
    }

    /** Shows what there is now: what came is added, what went is taken, the rest stays as it stands. */
    void contributionsChanged() {
        List<Perspective> all = window.contributions().perspectives();
        menu.fill();
        Optional<Perspective> chosen =
                all.stream().filter(p -> p.id().equals(perspective)).findFirst();
        if (chosen.isEmpty() && !all.isEmpty()) {
            chosen = Optional.of(all.get(0));
        }
        navigation.show(all, chosen.map(Perspective::id).orElse(""));
        // Not kept as the person's choice: the one they chose may only be late.
        tabs.show(chosen.map(Perspective::id).orElse(""));
        contributionListeners.forEach(Runnable::run);
        page.layout(true, true);
    }

    /** Goes to a perspective; from an object that is open, back to its view. */
    void go(String id) {
        if (!id.equals(perspective)) {
            perspective = id;
            window.keep(PERSPECTIVE, id);
        }
        navigation.mark(id);
        tabs.show(id);
        tabs.leaveObject();
    }

    void open(ObjectRef object) {
        tabs.open(object);
    }

    /** Whether the page is narrow for the size of its letters, so that what stands around the views makes room for them. */
    boolean isNarrow() {
        int width = page.getClientArea().width;
        return width > 0 && width < looks.px(NARROW);
    }

    /** A desk for what lives as long as a composite. */
    ViewDesk desk(Composite body, String view) {
        return new ViewDesk(this, body, view, null);
    }

    /** A desk for an editor of an object, which lives as long as a composite. */
    ViewDesk desk(Composite body, ObjectRef object) {
        return new ViewDesk(this, body, object.kind(), object);
    }

    /** Says above the views what went wrong. */
    void notice(Text text) {
        notice.show(text.in(window.reader()));
    }

    /** Runs a command; one that fails is named. */
    void run(WorkbenchCommand command) {
        try {
            command.run(desk(page, command.id()));
        } catch (RuntimeException | LinkageError fault) {
            window.failed(fault);
        }
    }

    void changed() {
        listeners.forEach(Runnable::run);
    }

    List<Runnable> listeners() {
        return listeners;
    }

    /** Who hears when bundles bring or take something. */
    List<Runnable> contributionListeners() {
        return contributionListeners;
    }

    Window window() {
        return window;
    }

    WindowLooks looks() {
        return looks;
    }

    StatusLine status() {
        return status;
    }

    Bell bell() {
        return bell;
    }

    Tabs tabs() {
        return tabs;
    }

    Parts parts() {
        return parts;
    }

    String perspective() {
        return perspective;
    }

    Composite page() {
        return page;
    }

    String say(Text text) {
        return text.in(window.reader());
    }
}
