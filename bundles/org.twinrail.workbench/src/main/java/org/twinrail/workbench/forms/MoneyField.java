package org.twinrail.workbench.forms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Shown;

/** An amount that is not negative, with its currency. */
final class MoneyField extends Field {
    private static final String[] CURRENCIES = {"CNY", "USD", "EUR", "HKD", "JPY", "GBP"};

    private Text text;
    private Combo currency;
    private Desk desk;

    MoneyField(String key, org.twinrail.api.Text label) {
        super(key, label);
    }

    @Override
    Control create(Composite parent, Desk desk, String id, Runnable changed) {
        this.desk = desk;
        Composite both = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        both.setLayout(layout);
        text = Looks.named(new Text(both, SWT.SINGLE | SWT.BORDER | SWT.RIGHT), id);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.setEditable(!isFixed());
        text.addListener(SWT.Modify, event -> changed.run());
        currency = Looks.named(new Combo(both, SWT.READ_ONLY), id + ".currency");
        currency.setItems(CURRENCIES);
        currency.select(0);
        currency.setEnabled(!isFixed());
        currency.addListener(SWT.Selection, event -> changed.run());
        return both;
    }

    private Optional<BigDecimal> typed() {
        int digits = Currency.getInstance(currency.getText()).getDefaultFractionDigits();
        return Typed.number(text.getText())
                .filter(number -> number.signum() >= 0)
                .filter(number -> number.stripTrailingZeros().scale() <= digits)
                .map(number -> number.setScale(digits));
    }

    @Override
    org.twinrail.api.Text unreadable() {
        return text.getText().isBlank() || typed().isPresent() ? null : Texts.of("money.strange");
    }

    @Override
    String value() {
        return typed().map(number -> number.toPlainString() + " " + currency.getText())
                .orElse("");
    }

    @Override
    void show(String value) {
        String[] parts = value.split(" ");
        if (parts.length == 2) {
            if (!Arrays.asList(currency.getItems()).contains(parts[1])) {
                currency.add(parts[1]);
            }
            currency.setText(parts[1]);
            text.setText(Shown.number(new BigDecimal(parts[0])));
        } else {
            text.setText("");
        }
    }

    @Override
    String shown(String value) {
        return value.isEmpty() ? "" : Shown.money(FormValues.read(value), desk.reader());
    }

    @Override
    Control focus() {
        return text;
    }
}
