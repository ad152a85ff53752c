package org.twinrail.uitest.plugged;

import java.util.concurrent.Semaphore;
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

/** A view as a partner's bundle would bring it, with a button whose listener fails and a job that ends when it is told to. */
@Component
public final class PluggedView implements ViewFactory {
    private final Semaphore end = new Semaphore(0);

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
        Button job = Looks.named(new Button(parent, SWT.PUSH), "plugged.job");
        job.setText(desk.say(new Text("开始", "Begin")));
        job.addListener(
                SWT.Selection,
                event -> desk.run(new Text("上路", "On the way"), progress -> {
                    progress.at(1, 2, new Text("走了一半", "half-way"));
                    end.acquire();
                    return new Text("到了", "arrived");
                }));
        Button arrive = Looks.named(new Button(parent, SWT.PUSH), "plugged.end");
        arrive.setText(desk.say(new Text("结束", "End")));
        arrive.addListener(SWT.Selection, event -> end.release());
    }
}
