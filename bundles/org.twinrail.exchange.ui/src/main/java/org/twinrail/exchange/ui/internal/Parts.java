package org.twinrail.exchange.ui.internal;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;

/** The controls all steps are made of. */
final class Parts {
    private static final int BUTTON = 96;

    private final Desk desk;

    Parts(Desk desk) {
        this.desk = desk;
    }

    Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        row.setLayoutData(wide());
        row.setLayout(grid(columns));
        return row;
    }

    GridLayout grid(int columns) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = desk.looks().px(Looks.UNIT);
        layout.horizontalSpacing = desk.looks().px(2 * Looks.UNIT);
        return layout;
    }

    Button button(Composite parent, String id, Text words, Runnable whenPushed) {
        Button button = Looks.named(new Button(parent, SWT.PUSH), id);
        button.setText(desk.say(words));
        GridData place = new GridData(SWT.END, SWT.CENTER, false, false);
        place.widthHint = Math.max(desk.looks().px(BUTTON), button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        button.setLayoutData(place);
        button.addListener(SWT.Selection, event -> whenPushed.run());
        return button;
    }

    Label label(Composite parent, Text words, Type type, Tone tone) {
        Label label = desk.looks().dress(new Label(parent, SWT.WRAP), type, tone);
        label.setText(desk.say(words));
        return label;
    }

    /** A title that stands above what follows, over all columns. */
    Label title(Composite parent, Text words, int columns) {
        Label title = label(parent, words, Type.STRONG, Tone.INK);
        GridData place = new GridData(SWT.FILL, SWT.END, true, false, columns, 1);
        place.verticalIndent = desk.looks().px(2 * Looks.UNIT);
        title.setLayoutData(place);
        return title;
    }

    /** A combo of things, each with what it is called. */
    <T> Combo combo(Composite parent, String id, List<T> things, List<String> words, T chosen, Consumer<T> whenChosen) {
        Combo combo = Looks.named(new Combo(parent, SWT.READ_ONLY), id);
        combo.setVisibleItemCount(20);
        combo.setItems(words.toArray(String[]::new));
        combo.select(Math.max(0, things.indexOf(chosen)));
        combo.addListener(SWT.Selection, event -> whenChosen.accept(things.get(combo.getSelectionIndex())));
        return combo;
    }

    static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }

    GridData width(int pixels) {
        GridData place = new GridData(SWT.FILL, SWT.CENTER, false, false);
        place.widthHint = desk.looks().px(pixels);
        return place;
    }

    static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
    }
}
