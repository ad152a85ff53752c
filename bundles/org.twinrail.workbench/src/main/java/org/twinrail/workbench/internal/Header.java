package org.twinrail.workbench.internal;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.workbench.Looks;

/** The top of the window: what it is, who works in it, in which language and looks. */
final class Header {
    Header(Composite page, Looks looks, Locale reader, String user, Runnable language, Runnable appearance) {
        Composite bar = new Composite(page, SWT.NONE);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        bar.setBackground(looks.paper());
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 2 * Looks.UNIT;
        layout.marginHeight = Looks.UNIT;
        layout.horizontalSpacing = 2 * Looks.UNIT;
        bar.setLayout(layout);
        Label name = label(bar, looks, Texts.of("product").in(reader));
        name.setFont(looks.title());
        name.setForeground(looks.ink());
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label(bar, looks, Texts.of("user", user).in(reader)).setForeground(looks.quiet());
        button(bar, "workbench.language", Texts.of("language.other").in(reader), language);
        button(bar, "workbench.looks", Texts.of("looks.other").in(reader), appearance);
    }

    private static Label label(Composite parent, Looks looks, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setBackground(looks.paper());
        return label;
    }

    private static void button(Composite parent, String id, String text, Runnable pressed) {
        Button button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(text);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> pressed.run());
    }
}
