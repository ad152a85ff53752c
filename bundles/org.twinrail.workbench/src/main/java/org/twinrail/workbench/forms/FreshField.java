package org.twinrail.workbench.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.Pause;

/** A name that must not be there yet: names like it are shown under the field, and the same one is not taken. */
final class FreshField extends Field {
    private final int most;
    private final Choices source;
    private Text text;
    private Label similar;
    private boolean taken;

    FreshField(String key, org.twinrail.api.Text label, int most, Choices source) {
        super(key, label);
        this.most = most;
        this.source = source;
    }

    @Override
    Control create(Composite parent, Desk desk, String id, Runnable changed) {
        Composite both = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(1, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 1;
        both.setLayout(layout);
        text = Looks.named(new Text(both, SWT.SINGLE | SWT.BORDER), id);
        text.setTextLimit(most);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        similar = desk.looks().dress(Looks.named(new Label(both, SWT.WRAP), id + ".similar"), Type.SMALL, Tone.QUIET);
        GridData place = new GridData(SWT.FILL, SWT.CENTER, true, false);
        place.exclude = true;
        similar.setLayoutData(place);
        Pause pause = new Pause(text, Pause.SEARCH_MILLIS, () -> look(desk, changed));
        text.addListener(SWT.Modify, event -> {
            taken = false;
            pause.again();
            changed.run();
        });
        return both;
    }

    private void look(Desk desk, Runnable changed) {
        String typed = value();
        if (typed.isEmpty()) {
            show(desk, List.of());
            return;
        }
        source.load(desk, typed, found -> {
            if (!text.isDisposed() && typed.equals(value())) {
                taken = found.stream().anyMatch(choice -> choice.value().equals(typed));
                show(desk, found);
                changed.run();
            }
        });
    }

    private void show(Desk desk, List<Choice> found) {
        String names = found.stream().map(Choice::shown).collect(Collectors.joining(desk.say(Texts.of("list.comma"))));
        similar.setText(names.isEmpty() ? "" : desk.say(Texts.of("similar", names)));
        similar.setVisible(!names.isEmpty());
        ((GridData) similar.getLayoutData()).exclude = names.isEmpty();
        text.getShell().layout(true, true);
    }

    @Override
    org.twinrail.api.Text unreadable() {
        return taken ? Texts.of("taken") : null;
    }

    @Override
    String value() {
        return text.getText().strip();
    }

    @Override
    void show(String value) {
        text.setText(value);
    }

    @Override
    Control focus() {
        return text;
    }
}
