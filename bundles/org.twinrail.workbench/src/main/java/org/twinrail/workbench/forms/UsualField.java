package org.twinrail.workbench.forms;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** Text that is mostly one of a few values, and may be any. */
final class UsualField extends Field {
    private final int most;
    private final Choices source;
    private final List<Choice> choices = new ArrayList<>();
    private Combo combo;

    UsualField(String key, Text label, int most, Choices source) {
        super(key, label);
        this.most = most;
        this.source = source;
    }

    @Override
    Control create(Composite parent, Desk desk, String id, Runnable changed) {
        combo = Looks.named(new Combo(parent, SWT.DROP_DOWN), id);
        combo.setTextLimit(most);
        combo.setVisibleItemCount(15);
        combo.setEnabled(!isFixed());
        combo.addListener(SWT.Modify, event -> changed.run());
        source.load(desk, "", loaded -> {
            if (!combo.isDisposed()) {
                String typed = combo.getText();
                String value = value();
                choices.clear();
                choices.addAll(loaded);
                combo.setItems(loaded.stream().map(Choice::shown).toArray(String[]::new));
                combo.setText(value.isEmpty() ? typed : shown(value));
            }
        });
        return combo;
    }

    @Override
    String value() {
        String typed = combo.getText().strip();
        return choices.stream()
                .filter(choice -> choice.shown().equals(typed))
                .map(Choice::value)
                .findFirst()
                .orElse(typed);
    }

    @Override
    void show(String value) {
        combo.setText(shown(value));
    }

    @Override
    String shown(String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::shown)
                .findFirst()
                .orElse(value);
    }

    @Override
    Control focus() {
        return combo;
    }
}
