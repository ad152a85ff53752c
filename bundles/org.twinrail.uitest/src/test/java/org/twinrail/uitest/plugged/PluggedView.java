package org.twinrail.uitest.plugged;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Component;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.ViewFactory;

/** A view as a partner's bundle would bring it, with a button whose listener fails. */
@Component
public final class PluggedView implements ViewFactory {
    @Override
    public String id() {
        return "plugged.view";
    }

    @Override
    public String perspective() {
        return PluggedPerspective.ID;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Text title() {
        return new Text("插件视图", "Plugged view");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new GridLayout(1, false));
        Label label = Looks.named(new Label(parent, SWT.NONE), "plugged.label");
        label.setText(desk.say(new Text("由伙伴的组件包带来", "Brought by a partner's bundle")));
        Button fault = Looks.named(new Button(parent, SWT.PUSH), "plugged.fault");
        fault.setText(desk.say(new Text("出错", "Fail")));
        fault.addListener(SWT.Selection, event -> {
            throw new IllegalStateException("the plug-in failed on purpose");
        });
    }
}
