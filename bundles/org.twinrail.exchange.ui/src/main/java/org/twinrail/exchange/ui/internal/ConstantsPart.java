package org.twinrail.exchange.ui.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.exchange.ImportField;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;

/** What is the same in every row, because the file does not say it. */
final class ConstantsPart {
    private static final int FIELD = 220;
    private static final int VALUE = 230;

    private final ImportPage page;
    private final Desk desk;
    private final Parts parts;
    private final Composite content;
    private final Runnable changed;
    private final Runnable rebuild;

    ConstantsPart(ImportPage page, Composite content, Runnable changed, Runnable rebuild) {
        this.page = page;
        this.desk = page.desk();
        this.parts = page.parts();
        this.content = content;
        this.changed = changed;
        this.rebuild = rebuild;
    }

    void show() {
        parts.title(content, Texts.of("constants.title"), ColumnLines.COLUMNS);
        Composite grid = new Composite(content, SWT.NONE);
        grid.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, ColumnLines.COLUMNS, 1));
        grid.setLayout(parts.grid(3));
        List<Draft.Fixed> constants = page.draft().constants;
        for (int i = 0; i < constants.size(); i++) {
            line(grid, constants.get(i), "import.constant." + i);
        }
        Button more = parts.button(grid, "import.constant.add", Texts.of("constants.add"), () -> {
            constants.add(new Draft.Fixed("", ""));
            desk.later(rebuild);
        });
        ((GridData) more.getLayoutData()).horizontalAlignment = SWT.BEGINNING;
    }

    private void line(Composite grid, Draft.Fixed constant, String id) {
        List<ImportField> fields = page.draft().choosable().stream()
                .filter(f -> f.type() != ImportField.Type.MONEY)
                .toList();
        List<String> paths = new ArrayList<>(List.of(""));
        List<String> words = new ArrayList<>(List.of(desk.say(Texts.of("constants.choose"))));
        fields.forEach(field -> {
            paths.add(field.path());
            words.add(desk.say(field.title()) + (field.required() ? " *" : ""));
        });
        parts.combo(grid, id + ".field", paths, words, constant.field, path -> {
                    constant.field = path;
                    constant.value = "";
                    desk.later(rebuild);
                })
                .setLayoutData(parts.width(FIELD));
        List<String> choices =
                page.draft().field(constant.field).map(ImportField::choices).orElse(List.of());
        Combo value = Looks.named(new Combo(grid, SWT.NONE), id + ".value");
        value.setItems(choices.toArray(String[]::new));
        value.setText(constant.value);
        value.setToolTipText(desk.say(Texts.of("constants.value")));
        value.setLayoutData(parts.width(VALUE));
        value.addListener(SWT.Modify, event -> {
            constant.value = value.getText();
            changed.run();
        });
        Button remove = Looks.named(new Button(grid, SWT.PUSH), id + ".remove");
        remove.setImage(desk.looks().icon("x", Tone.QUIET));
        remove.setToolTipText(desk.say(Texts.of("constants.remove")));
        remove.addListener(SWT.Selection, event -> {
            page.draft().constants.remove(constant);
            desk.later(rebuild);
        });
    }
}
