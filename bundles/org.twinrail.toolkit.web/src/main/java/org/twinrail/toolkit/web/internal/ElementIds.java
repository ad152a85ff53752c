package org.twinrail.toolkit.web.internal;

import org.eclipse.rap.rwt.RWT;
import org.eclipse.rap.rwt.client.service.JavaScriptExecutor;
import org.eclipse.rap.rwt.widgets.WidgetUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Writes the names of widgets into the page as the attribute {@code data-id} of their elements, so that a test can find them. */
final class ElementIds {
    private static final String NAME = "id";
    private static final String SAFE = "[A-Za-z0-9._-]+";

    private ElementIds() {}

    static void on(Display display) {
        display.addListener(SWT.Skin, ElementIds::write);
    }

    private static void write(Event event) {
        Object name = event.widget.getData(NAME);
        if (name == null || event.widget.isDisposed() || !name.toString().matches(SAFE)) {
            return;
        }
        String widget = WidgetUtil.getId(event.widget);
        RWT.getClient()
                .getService(JavaScriptExecutor.class)
                .execute("var w = rap.getObject('" + widget + "'); if (w && w.$el) w.$el.attr({'data-id': '" + name
                        + "', 'data-widget': '" + widget + "'});");
    }
}
