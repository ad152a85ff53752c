package org.twinrail.workbench.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Perspective;

/** The perspectives, one below the other; the one shown is pressed in. */
final class Navigation {
    private static final int WIDTH = 150;

    private final Composite bar;
    private final Locale reader;
    private final Consumer<Perspective> chosen;
    private final List<Button> buttons = new ArrayList<>();

    Navigation(Composite page, Looks looks, Locale reader, Consumer<Perspective> chosen) {
        this.reader = reader;
        this.chosen = chosen;
        bar = new Composite(page, SWT.NONE);
        bar.setBackground(looks.shade());
        GridData data = new GridData(SWT.FILL, SWT.FILL, false, true);
        data.widthHint = WIDTH;
        bar.setLayoutData(data);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = Looks.UNIT;
        layout.marginHeight = Looks.UNIT;
        layout.verticalSpacing = Looks.UNIT / 2;
        bar.setLayout(layout);
    }

    void show(List<Perspective> perspectives, String current) {
        for (Control child : bar.getChildren()) {
            child.dispose();
        }
        buttons.clear();
        for (Perspective perspective : perspectives) {
            Button button = new Button(bar, SWT.TOGGLE | SWT.FLAT | SWT.LEFT);
            button.setText(perspective.title().in(reader));
            button.setData("id", "perspective." + perspective.id());
            button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            button.addListener(SWT.Selection, event -> chosen.accept(perspective));
            buttons.add(button);
        }
        mark(current);
    }

    void mark(String perspective) {
        buttons.forEach(b -> b.setSelection(b.getData("id").equals("perspective." + perspective)));
    }
}
