package org.twinrail.uitest.plugged;

import java.util.Set;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorSection;

/** A tab that fails when it is looked at. */
@Component
public final class BrokenSection implements EditorSection {
    @Override
    public String id() {
        return "broken";
    }

    @Override
    public Set<String> kinds() {
        return Set.of();
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Text title() {
        return new Text("出错", "Broken");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        throw new IllegalStateException("the section failed on purpose");
    }
}
