package org.twinrail.workbench.internal;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Perspective;

/** The perspectives, at the left: by name, and where the page is narrow for the size of its letters by icon, so that the views keep their room. */
final class Navigation {
    private static final String ID = "perspective";
    private static final int WIDTH = 150;

    private final Workbench workbench;
    private final ScrolledComposite frame;
    private final Composite bar;
    private boolean named = true;

    Navigation(Workbench workbench, Composite page) {
        this.workbench = workbench;
        frame = workbench.looks().ground(new ScrolledComposite(page, SWT.V_SCROLL), Tone.SHADE);
        frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        frame.setExpandHorizontal(true);
        frame.setExpandVertical(true);
        frame.setShowFocusedControl(true);
        bar = workbench.looks().ground(new Composite(frame, SWT.NONE), Tone.SHADE);
        frame.setContent(bar);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = workbench.looks().px(Looks.UNIT);
        layout.marginHeight = workbench.looks().px(Looks.UNIT);
        bar.setLayout(layout);
        page.addListener(SWT.Resize, event -> fit());
    }

    private void fit() {
        if (workbench.isNarrow() == named) {
            named = !named;
            title();
        }
    }

    /** Writes the names beside the icons, or leaves them to the tips. */
    private void title() {
        for (Control child : bar.getChildren()) {
            ((Button) child).setText(named ? " " + child.getToolTipText() : "");
        }
        ((GridLayout) bar.getLayout()).verticalSpacing =
                named ? workbench.looks().px(Looks.UNIT / 2) : 0;
        Point size = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        frame.setMinHeight(size.y);
        ((GridData) frame.getLayoutData()).widthHint = named ? workbench.looks().px(WIDTH) : size.x;
        bar.layout(true);
        frame.requestLayout();
    }

    void show(List<Perspective> perspectives, String chosen) {
        for (Control child : bar.getChildren()) {
            child.dispose();
        }
        for (Perspective perspective : perspectives) {
            Button button =
                    Looks.named(new Button(bar, SWT.TOGGLE | SWT.FLAT | SWT.LEFT), "perspective." + perspective.id());
            button.setData(ID, perspective.id());
            button.setData(Skin.VARIANT, "navigation");
            button.setToolTipText(workbench.say(perspective.title()));
            button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            button.setData("icon", perspective.icon());
            button.addListener(SWT.Selection, event -> workbench.go(perspective.id()));
        }
        mark(chosen);
        title();
    }

    Composite control() {
        return frame;
    }

    /** Where the keyboard enters the navigation: the perspective one is in. */
    Control chosen() {
        return Arrays.stream(bar.getChildren())
                .filter(child -> ((Button) child).getSelection())
                .findFirst()
                .orElse(bar);
    }

    void mark(String chosen) {
        for (Control child : bar.getChildren()) {
            boolean here = chosen.equals(child.getData(ID));
            Button button = (Button) child;
            button.setSelection(here);
            workbench.looks().ground(button, here ? Tone.PAPER : Tone.SHADE);
            button.setImage(workbench.looks().icon((String) child.getData("icon"), here ? Tone.ACCENT : Tone.QUIET));
        }
    }
}
