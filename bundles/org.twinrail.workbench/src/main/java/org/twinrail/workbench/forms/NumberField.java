package org.twinrail.workbench.forms;

import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Shown;

/** A whole number that is not negative. */
final class NumberField extends Field {
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Text text;

    NumberField(String key, org.twinrail.api.Text label) {
        super(key, label);
    }

    @Override
    Control create(Composite parent, Desk desk, String id, Runnable changed) {
        text = Looks.named(new Text(parent, SWT.SINGLE | SWT.BORDER | SWT.RIGHT), id);
        text.setEditable(!isFixed());
        text.addListener(SWT.Modify, event -> changed.run());
        return text;
    }

    private Optional<BigDecimal> typed() {
        return Typed.number(text.getText())
                .filter(number ->
                        number.signum() >= 0 && number.stripTrailingZeros().scale() <= 0)
                .filter(number -> number.compareTo(MOST) <= 0);
    }

    @Override
    org.twinrail.api.Text unreadable() {
        return text.getText().isBlank() || typed().isPresent() ? null : Texts.of("number.strange");
    }

    @Override
    String value() {
        return typed().map(number -> number.toBigInteger().toString()).orElse("");
    }

    @Override
    void show(String value) {
        text.setText(shown(value));
    }

    @Override
    String shown(String value) {
        return value.isEmpty() ? "" : Shown.number(new BigDecimal(value));
    }

    @Override
    Control focus() {
        return text;
    }
}
