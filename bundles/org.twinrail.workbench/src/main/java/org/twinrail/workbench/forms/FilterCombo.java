package org.twinrail.workbench.forms;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** A filter over a list: everything, or one of several values. Belongs to its UI thread. */
public final class FilterCombo {
    private final Combo combo;
    private final Choice all;
    private final List<Choice> choices = new ArrayList<>();
    private String value = "";

    /**
     * A filter that lets everything through at first.
     *
     * @param id names it for tests
     * @param all what it says where everything is shown, for example "all regions"
     * @param changed is called when the person chose something else
     */
    public FilterCombo(Composite parent, Desk desk, String id, Text all, Choices source, Runnable changed) {
        this.all = new Choice("", desk.say(all));
        combo = Looks.named(new Combo(parent, SWT.READ_ONLY), id);
        combo.setVisibleItemCount(20);
        combo.setToolTipText(desk.say(all));
        combo.addListener(SWT.Selection, event -> {
            value = choices.get(combo.getSelectionIndex()).value();
            changed.run();
        });
        choices.add(this.all);
        fill();
        source.load(desk, "", loaded -> {
            if (!combo.isDisposed()) {
                choices.clear();
                choices.add(this.all);
                choices.addAll(loaded);
                fill();
                // Words of another script may stand higher than those it was measured with.
                combo.requestLayout();
            }
        });
    }

    private void fill() {
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

    /** The value that is let through; empty for everything. */
    public String value() {
        return value;
    }

    /** Sets the filter, without telling. */
    public void set(String newValue) {
        value = newValue;
        fill();
    }

    /** The widget, to be laid out. */
    public Combo widget() {
        return combo;
    }
}
