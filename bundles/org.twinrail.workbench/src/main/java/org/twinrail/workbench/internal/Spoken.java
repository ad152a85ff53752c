package org.twinrail.workbench.internal;

import java.util.function.IntFunction;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Gives an icon without words the name its tooltip says, for those who hear the window. */
final class Spoken {
    private static final String NAMED = "twinrail.spoken";

    private Spoken() {}

    static void name(Control control) {
        if (control.getData(NAMED) != null) {
            return;
        }
        if (control instanceof ToolBar tools) {
            answer(control, child -> child < tools.getItemCount() ? of(tools.getItem(child)) : null);
        } else if (control instanceof Button button) {
            answer(control, child -> button.getText().isBlank() ? button.getToolTipText() : null);
        }
    }

    private static String of(ToolItem item) {
        return item.getText().isBlank() ? item.getToolTipText() : null;
    }

    private static void answer(Control control, IntFunction<String> name) {
        control.setData(NAMED, Boolean.TRUE);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                boolean child = event.childID >= 0;
                String said = child || event.childID == ACC.CHILDID_SELF && control instanceof Button
                        ? name.apply(event.childID)
                        : null;
                if (said != null) {
                    event.result = said;
                }
            }
        });
    }
}
