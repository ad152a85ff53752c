package org.twinrail.workbench.internal;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.twinrail.api.Text;
import org.twinrail.workbench.Looks;

/** What a person chooses for themselves: language, looks, size; and the layout as it came. */
final class PreferencesDialog {
    private static final int[] SCALES = {90, 100, 110, 125, 150, 200};

    private final Workbench workbench;
    private final Window window;

    PreferencesDialog(Workbench workbench) {
        this.workbench = workbench;
        this.window = workbench.window();
    }

    void open() {
        Shell shell = Dialogs.shell(workbench, Texts.of("preferences.title"), "preferences", 460, 320);
        Composite form = new Composite(shell, SWT.NONE);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        grid.horizontalSpacing = workbench.looks().px(2 * Looks.UNIT);
        grid.verticalSpacing = workbench.looks().px(Looks.UNIT);
        form.setLayout(grid);
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Combo language = choice(form, "preferences.language", "中文", "English");
        language.select(window.reader().equals(Locale.CHINESE) ? 0 : 1);
        Combo looks = choice(
                form,
                "preferences.looks",
                workbench.say(Texts.of("looks.light")),
                workbench.say(Texts.of("looks.dark")));
        looks.select(window.dark() ? 1 : 0);
        Combo scale = choice(form, "preferences.scale");
        for (int i = 0; i < SCALES.length; i++) {
            scale.add(SCALES[i] + " %");
            if (SCALES[i] == window.scale()) {
                scale.select(i);
            }
        }
        Button reset = Looks.named(new Button(form, SWT.CHECK), "preferences.reset");
        reset.setText(workbench.say(Texts.of("layout.reset")));
        reset.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        Composite ends = new Composite(shell, SWT.NONE);
        ends.setLayoutData(new GridData(SWT.END, SWT.END, true, false));
        GridLayout row = new GridLayout(2, true);
        row.marginWidth = 0;
        row.marginHeight = 0;
        ends.setLayout(row);
        Button close = button(ends, "preferences.close", Texts.of("cancel"));
        close.addListener(SWT.Selection, event -> shell.close());
        Button take = button(ends, "preferences.take", Texts.of("preferences.take"));
        take.addListener(SWT.Selection, event -> {
            window.keep(Settings.LANGUAGE, language.getSelectionIndex() == 0 ? "zh" : "en");
            window.keep(Settings.DARK, String.valueOf(looks.getSelectionIndex() == 1));
            if (scale.getSelectionIndex() >= 0) {
                window.keep(Settings.SCALE, String.valueOf(SCALES[scale.getSelectionIndex()]));
            }
            boolean anew = reset.getSelection();
            shell.close();
            window.work().later(anew ? window::resetLayout : window::build);
        });
        shell.setDefaultButton(take);
        shell.open();
    }

    private Button button(Composite ends, String id, Text words) {
        Button button = Looks.named(new Button(ends, SWT.PUSH), id);
        button.setText(workbench.say(words));
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.widthHint = Math.max(workbench.looks().px(90), button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        button.setLayoutData(place);
        return button;
    }

    private Combo choice(Composite form, String key, String... values) {
        Label label = new Label(form, SWT.NONE);
        label.setText(workbench.say(Texts.of(key)));
        Combo combo = Looks.named(new Combo(form, SWT.READ_ONLY), key);
        combo.setItems(values);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return combo;
    }
}
