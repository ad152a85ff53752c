package org.twinrail.uitest.plugged;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Perspective;

/** A perspective that is there as long as this bundle is. */
@Component
public final class PluggedPerspective implements Perspective {
    public static final String ID = "plugged";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int order() {
        return 99;
    }

    @Override
    public Text title() {
        return new Text("插件", "Plug-in");
    }

    @Override
    public String icon() {
        return "package";
    }
}
