package org.twinrail.toolkit.web.internal;

import org.eclipse.rap.json.JsonValue;
import org.eclipse.rap.rwt.RWT;
import org.eclipse.rap.rwt.client.service.JavaScriptExecutor;
import org.eclipse.rap.rwt.widgets.WidgetUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** Gives an icon without words the name its tooltip says, for those who hear the page. */
final class SpokenNames {
    private SpokenNames() {}

    static void on(Display display) {
        display.addListener(SWT.Skin, SpokenNames::write);
    }

    private static void write(Event event) {
        String name = event.widget.isDisposed() ? null : name(event.widget);
        if (name == null) {
            return;
        }
        RWT.getClient()
                .getService(JavaScriptExecutor.class)
                .execute("var w = rap.getObject('" + WidgetUtil.getId(event.widget)
                        + "'); if (w && w.$el) w.$el.attr({'role': 'button', 'aria-label': " + JsonValue.valueOf(name)
                        + "});");
    }

    private static String name(Widget widget) {
        if (widget instanceof ToolItem item && item.getText().isBlank()) {
            return item.getToolTipText();
        }
        return widget instanceof Button button && button.getText().isBlank() ? button.getToolTipText() : null;
    }
}
