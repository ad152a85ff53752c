package org.twinrail.core.ui.internal;

import java.util.Arrays;
import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.ViewFactory;

/** The bundles of the platform with their state; one that does not run says so. */
@Component
public final class BundlesView implements ViewFactory {
    private final BundleContext context;

    /** Made by Declarative Services. */
    @Activate
    public BundlesView(BundleContext context) {
        this.context = context;
    }

    @Override
    public String id() {
        return "admin.bundles";
    }

    @Override
    public String perspective() {
        return AdminPerspective.ID;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Text title() {
        return Texts.of("admin.bundles");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        PagedTable<Bundle> table = new PagedTable<>(
                parent,
                desk,
                "admin.bundles.table",
                PagedTable.Source.whole(all -> all.accept(Arrays.asList(context.getBundles()))));
        table.numbers("id", Texts.of("column.id"), 60, null, b -> String.valueOf(b.getBundleId()))
                .column("name", Texts.of("column.bundle"), 380, null, Bundle::getSymbolicName)
                .column("version", Texts.of("column.version"), 160, null, b -> b.getVersion()
                        .toString())
                .toned(
                        "state",
                        Texts.of("column.state"),
                        120,
                        null,
                        b -> desk.say(Texts.of("bundle." + state(b))),
                        b -> state(b).equals("active") ? Tone.QUIET : Tone.WARNING)
                .open();
        desk.whenChanged(table::refresh);
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> "active";
            case Bundle.STARTING -> "starting";
            case Bundle.RESOLVED -> "resolved";
            default -> "unresolved";
        };
    }
}
