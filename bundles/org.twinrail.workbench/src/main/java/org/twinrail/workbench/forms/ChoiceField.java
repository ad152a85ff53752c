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

/** One of several values, by their names. */
final class ChoiceField extends Field {
    private static final Choice NOTHING = new Choice("", "");

    private final Choices source;
    private final List<Choice> choices = new ArrayList<>();
    private Combo combo;
    private String value = "";

    ChoiceField(String key, Text label, Choices source) {
        super(key, label);
        this.source = source;
    }

    @Override
    Control create(Composite parent, Desk desk, String id, Runnable changed) {
        combo = Looks.named(new Combo(parent, SWT.READ_ONLY), id);
        combo.setVisibleItemCount(15);
        combo.setEnabled(!isFixed());
        combo.addListener(SWT.Selection, event -> {
            value = choices.get(combo.getSelectionIndex()).value();
            changed.run();
        });
        source.load(desk, "", loaded -> {
            if (!combo.isDisposed()) {
                choices.clear();
                choices.add(NOTHING);
                choices.addAll(loaded);
                fill();
            }
        });
        return combo;
    }

    private void fill() {
        // A value that is none of the choices, of somebody who left for example, is not lost by looking at it.
        if (choices.stream().noneMatch(choice -> choice.value().equals(value))) {
            choices.add(new Choice(value, value));
        }
        combo.setItems(choices.stream().map(Choice::shown).toArray(String[]::new));
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).value().equals(value)) {
                combo.select(i);
            }
        }
    }

    @Override
    String value() {
        return value;
    }

    @Override
    void show(String shown) {
        value = shown;
        fill();
    }

    @Override
    String shown(String other) {
        return choices.stream()
                .filter(choice -> choice.value().equals(other))
                .map(Choice::shown)
                .findFirst()
                .orElse(other);
    }

    @Override
    Control focus() {
        return combo;
    }
}
