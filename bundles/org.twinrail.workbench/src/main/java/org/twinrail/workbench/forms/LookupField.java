package org.twinrail.workbench.forms;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Pause;

/** One of very many values: what fits what is typed is listed under the field. */
final class LookupField extends Field {
    private static final int LINES = 5;

    private final Choices source;
    private Composite both;
    private Text text;
    private org.eclipse.swt.widgets.List list;
    private GridData place;
    private List<Choice> found = List.of();
    private String chosen = "";
    private boolean showing;

    LookupField(String key, org.twinrail.api.Text label, Choices source) {
        super(key, label);
        this.source = source;
    }

    @Override
    Control create(Composite parent, Desk desk, String id, Runnable changed) {
        both = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 1;
        both.setLayout(layout);
        text = Looks.named(new Text(both, SWT.SINGLE | SWT.BORDER), id);
        text.setEditable(!isFixed());
        text.setMessage(desk.say(Texts.of("lookup.hint")));
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        list = Looks.named(
                new org.eclipse.swt.widgets.List(both, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER), id + ".list");
        place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.heightHint = list.getItemHeight() * LINES;
        list.setLayoutData(place);
        Pause pause = new Pause(text, Pause.SEARCH_MILLIS, () -> look(desk, changed));
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                chosen = "";
                pause.again();
                changed.run();
            }
        });
        text.addListener(SWT.KeyDown, this::down);
        list.addListener(SWT.DefaultSelection, event -> take(changed));
        list.addListener(SWT.MouseUp, event -> take(changed));
        list(false);
        return both;
    }

    private void down(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && list.getVisible()) {
            list.setFocus();
            list.select(0);
            event.doit = false;
        }
    }

    private void look(Desk desk, Runnable changed) {
        String typed = text.getText().strip();
        if (typed.isEmpty()) {
            list(false);
            return;
        }
        source.load(desk, typed, loaded -> {
            if (text.isDisposed() || !typed.equals(text.getText().strip())) {
                return;
            }
            found = List.copyOf(loaded);
            found.stream()
                    .filter(choice -> choice.shown().equals(typed))
                    .findFirst()
                    .ifPresent(choice -> chosen = choice.value());
            list.setItems(found.stream().map(Choice::shown).toArray(String[]::new));
            list(chosen.isEmpty() && !found.isEmpty());
            changed.run();
        });
    }

    private void take(Runnable changed) {
        int index = list.getSelectionIndex();
        if (index >= 0 && index < found.size()) {
            show(found.get(index).value());
            text.setFocus();
            text.setSelection(text.getText().length());
            changed.run();
        }
    }

    private void list(boolean visible) {
        if (list.getVisible() != visible || place.exclude == visible) {
            list.setVisible(visible);
            place.exclude = !visible;
            both.getShell().layout(true, true);
        }
    }

    @Override
    org.twinrail.api.Text unreadable() {
        return text.getText().isBlank() || !chosen.isEmpty() ? null : Texts.of("lookup.unknown");
    }

    @Override
    String value() {
        return chosen;
    }

    @Override
    void show(String value) {
        showing = true;
        chosen = value;
        text.setText(shown(value));
        showing = false;
        list(false);
    }

    @Override
    String shown(String value) {
        return found.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::shown)
                .findFirst()
                .orElse(value);
    }

    @Override
    Control focus() {
        return text;
    }
}
