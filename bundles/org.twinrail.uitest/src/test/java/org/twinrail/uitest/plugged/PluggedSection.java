package org.twinrail.uitest.plugged;

import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.EditorSection;
import org.twinrail.workbench.Looks;

/** A tab in the editor of customers as a partner's bundle would bring it. */
@Component
public final class PluggedSection implements EditorSection {
    @Override
    public String id() {
        return "plugged";
    }

    @Override
    public Set<String> kinds() {
        return Set.of("customer");
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Text title() {
        return new Text("信用", "Credit");
    }

    @Override
    public Runnable create(Composite parent, Desk desk, ObjectRef object) {
        parent.setLayout(new FillLayout());
        Label label = Looks.named(new Label(parent, SWT.NONE), "plugged.credit");
        label.setText(desk.say(new Text("信用良好：", "Good credit: ")) + object.id());
        return () -> {};
    }
}
