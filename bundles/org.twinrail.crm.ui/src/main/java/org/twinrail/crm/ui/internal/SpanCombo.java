package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks;

/** Chooses a span of days. */
final class SpanCombo {
    private final Clock clock;
    private final Combo combo;

    SpanCombo(Composite parent, Desk desk, Clock clock, String id, Runnable changed) {
        this.clock = clock;
        combo = Looks.named(new Combo(parent, SWT.READ_ONLY), id);
        combo.setItems(Arrays.stream(Span.values())
                .map(span -> desk.say(Texts.of("span." + span)))
                .toArray(String[]::new));
        combo.select(Span.TWELVE_MONTHS.ordinal());
        combo.addListener(SWT.Selection, event -> changed.run());
    }

    private Span span() {
        return Span.values()[combo.getSelectionIndex()];
    }

    LocalDate from() {
        return span().from(LocalDate.now(clock));
    }

    LocalDate until() {
        return span().until(LocalDate.now(clock));
    }
}
