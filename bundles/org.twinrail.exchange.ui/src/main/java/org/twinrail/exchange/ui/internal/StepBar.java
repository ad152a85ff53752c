package org.twinrail.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The steps in their order; one that is reached can be gone to. */
final class StepBar {
    private final List<Button> buttons = new ArrayList<>();
    private final Looks looks;

    StepBar(Composite parent, Desk desk, List<Step> steps, IntConsumer go) {
        looks = desk.looks();
        Composite bar = new Composite(parent, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(2 * steps.size(), false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = desk.looks().px(Looks.UNIT);
        bar.setLayout(layout);
        for (int i = 0; i < steps.size(); i++) {
            int step = i;
            if (i > 0) {
                Label arrow = new Label(bar, SWT.NONE);
                arrow.setImage(desk.looks().icon("chevron-right", Tone.QUIET));
            }
            Button button = Looks.named(
                    new Button(bar, SWT.PUSH | SWT.FLAT),
                    "import.step." + steps.get(i).id());
            button.setText(
                    (i + 1) + "  " + desk.say(Texts.of("step." + steps.get(i).id())));
            button.addListener(SWT.Selection, event -> go.accept(step));
            buttons.add(button);
        }
    }

    /**
     * Shows where one is.
     *
     * @param reach the last step one can go to
     */
    void mark(int current, int reach) {
        for (int i = 0; i < buttons.size(); i++) {
            Tone tone = i == current ? Tone.ACCENT : i <= reach ? Tone.INK : Tone.QUIET;
            looks.dress(buttons.get(i), i == current ? Type.STRONG : Type.PLAIN, tone);
            buttons.get(i).setEnabled(i <= reach);
        }
    }
}
