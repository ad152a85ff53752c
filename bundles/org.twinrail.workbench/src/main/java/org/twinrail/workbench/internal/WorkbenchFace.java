package org.twinrail.workbench.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.twinrail.api.Gateway;
import org.twinrail.api.exchange.TableFormat;
import org.twinrail.toolkit.Client;
import org.twinrail.toolkit.Face;
import org.twinrail.workbench.EditorFactory;
import org.twinrail.workbench.EditorSection;
import org.twinrail.workbench.Finder;
import org.twinrail.workbench.Perspective;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.WorkbenchCommand;

/**
 * The workbench as hosts see it: there before the Gateway is; keeps the contributions and tells every open window when they change. Safe for
 * use by many threads.
 */
@Component
public final class WorkbenchFace implements Face {
    private final Contributions contributions = new Contributions();
    private final Set<Window> windows = ConcurrentHashMap.newKeySet();
    private final Icons icons = new Icons();
    private final Starting starting;
    private volatile Gateway gateway;

    /** Made by Declarative Services. */
    @Activate
    public WorkbenchFace(BundleContext context) {
        this.starting = new Starting(context);
        List.of("search", "bell", "user", "languages", "moon", "sun", "settings", "x", "list", "circle-alert")
                .forEach(icons::warm);
    }

    /** Ends what the face does aside. */
    @Deactivate
    public void deactivate() {
        icons.close();
    }

    /** The Gateway came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    public void setGateway(Gateway here) {
        gateway = here;
    }

    /** The Gateway went. */
    public void unsetGateway(Gateway gone) {
        if (gateway == gone) {
            gateway = null;
            windows.forEach(Window::gatewayGone);
        }
    }

    /** Takes a perspective in; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addPerspective(Perspective perspective) {
        contributions.perspectives.add(perspective);
        icons.warm(perspective.icon());
        tell();
    }

    /** Lets a perspective go. */
    public void removePerspective(Perspective perspective) {
        contributions.perspectives.remove(perspective);
        tell();
    }

    /** Takes a kind of view in. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addView(ViewFactory view) {
        contributions.views.add(view);
        tell();
    }

    /** Lets a kind of view go, and with it the views it made. */
    public void removeView(ViewFactory view) {
        contributions.views.remove(view);
        tell();
    }

    /** Takes a kind of editor in. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addEditor(EditorFactory editor) {
        contributions.editors.add(editor);
    }

    /** Lets a kind of editor go, and with it the tabs it filled. */
    public void removeEditor(EditorFactory editor) {
        contributions.editors.remove(editor);
        tell();
    }

    /** Takes a section of editors in. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addSection(EditorSection section) {
        contributions.sections.add(section);
        tell();
    }

    /** Lets a section go, and with it the tabs it filled. */
    public void removeSection(EditorSection section) {
        contributions.sections.remove(section);
        tell();
    }

    /** Takes a command in. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addCommand(WorkbenchCommand command) {
        contributions.commands.add(command);
        icons.warm(command.icon());
        tell();
    }

    /** Lets a command go. */
    public void removeCommand(WorkbenchCommand command) {
        contributions.commands.remove(command);
        tell();
    }

    /** Takes a finder in. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addFinder(Finder finder) {
        contributions.finders.add(finder);
    }

    /** Lets a finder go. */
    public void removeFinder(Finder finder) {
        contributions.finders.remove(finder);
    }

    /** Takes a form in in which lists are handed out. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addFormat(TableFormat format) {
        contributions.formats.add(format);
    }

    /** Lets a form go. */
    public void removeFormat(TableFormat format) {
        contributions.formats.remove(format);
    }

    @Override
    public void open(Shell shell, Client client) {
        Window window = new Window(shell, client, this);
        windows.add(window);
        shell.addDisposeListener(event -> windows.remove(window));
        window.open();
    }

    @Override
    public void failed(Shell shell, Throwable fault) {
        windows.stream().filter(window -> window.is(shell)).forEach(window -> window.failed(fault));
    }

    Optional<Gateway> gateway() {
        return Optional.ofNullable(gateway);
    }

    Contributions contributions() {
        return contributions;
    }

    Icons icons() {
        return icons;
    }

    Starting starting() {
        return starting;
    }

    private void tell() {
        windows.forEach(Window::contributionsChanged);
    }
}
