package org.twinrail.workbench.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.twinrail.api.Gateway;
import org.twinrail.toolkit.Client;
import org.twinrail.toolkit.Face;
import org.twinrail.workbench.Perspective;
import org.twinrail.workbench.ViewFactory;

/** The workbench as hosts see it; keeps the contributions and tells every open window when they change. Safe for use by many threads. */
@Component
public final class WorkbenchFace implements Face {
    private final Gateway gateway;
    private final List<Perspective> perspectives = new CopyOnWriteArrayList<>();
    private final List<ViewFactory> views = new CopyOnWriteArrayList<>();
    private final Set<Window> windows = ConcurrentHashMap.newKeySet();

    /** Made by Declarative Services. */
    @Activate
    public WorkbenchFace(@Reference Gateway gateway) {
        this.gateway = gateway;
    }

    /** Takes a perspective in; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addPerspective(Perspective perspective) {
        perspectives.add(perspective);
        tell();
    }

    /** Lets a perspective go. */
    public void removePerspective(Perspective perspective) {
        perspectives.remove(perspective);
        tell();
    }

    /** Takes a kind of view in. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void addView(ViewFactory view) {
        views.add(view);
        tell();
    }

    /** Lets a kind of view go, and with it the views it made. */
    public void removeView(ViewFactory view) {
        views.remove(view);
        tell();
    }

    @Override
    public void open(Shell shell, Client client) {
        Window window = new Window(shell, client, gateway, this);
        windows.add(window);
        shell.addDisposeListener(event -> windows.remove(window));
        window.open();
    }

    /** The perspectives that have at least one view, in their order. */
    List<Perspective> perspectives() {
        return perspectives.stream()
                .filter(p -> views.stream().anyMatch(v -> v.perspective().equals(p.id())))
                .sorted(Comparator.comparingInt(Perspective::order))
                .toList();
    }

    /** The views of a perspective, in their order. */
    List<ViewFactory> views(Perspective perspective) {
        return views.stream()
                .filter(v -> v.perspective().equals(perspective.id()))
                .sorted(Comparator.comparingInt(ViewFactory::order))
                .toList();
    }

    private void tell() {
        windows.forEach(Window::contributionsChanged);
    }
}
