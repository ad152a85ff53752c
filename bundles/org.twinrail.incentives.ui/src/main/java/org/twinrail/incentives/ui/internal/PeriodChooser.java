package org.twinrail.incentives.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.incentives.ListAssessments;
import org.twinrail.incentives.ListAssessments.Assessed;
import org.twinrail.incentives.Period;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;

/** A choice of periods by their length, each with how it stands. Belongs to its UI thread. */
final class PeriodChooser {
    private static final int WIDTH = 240;
    private static final int VISIBLE = 20;

    private final Desk desk;
    private final Clock clock;
    private final Consumer<String> chosen;
    private final Composite row;
    private final Combo unit;
    private final Combo period;
    private List<Assessed> assessed = List.of();
    private List<Period> periods = List.of();
    private String current;

    PeriodChooser(Composite parent, Desk desk, Clock clock, Consumer<String> chosen) {
        this.desk = desk;
        this.clock = clock;
        this.chosen = chosen;
        row = new Composite(parent, SWT.NONE);
        row.setLayout(Grids.bare(desk, 3));
        new Label(row, SWT.NONE).setText(desk.say(Texts.of("period")));
        unit = Looks.named(new Combo(row, SWT.READ_ONLY), "incentives.unit");
        for (Periods.Unit length : Periods.Unit.values()) {
            unit.add(desk.say(Texts.of("unit." + length)));
        }
        unit.select(0);
        unit.setToolTipText(desk.say(Texts.of("unit.tip")));
        unit.addListener(SWT.Selection, event -> fill(true));
        period = Looks.named(new Combo(row, SWT.READ_ONLY), "incentives.period");
        period.setVisibleItemCount(VISIBLE);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, false, false);
        wide.widthHint = desk.looks().px(WIDTH);
        period.setLayoutData(wide);
        period.addListener(SWT.Selection, event -> take());
    }

    /** The choice, to be laid out. */
    Composite control() {
        return row;
    }

    /** Asks which periods there are; the first time it chooses one. */
    void load() {
        desk.ask(new ListAssessments(), found -> {
            if (current != null && found.equals(assessed)) {
                return;
            }
            assessed = found;
            if (current == null) {
                current = Periods.first(LocalDate.now(clock), found).code();
                unit.select(Periods.Unit.of(current).ordinal());
                fill(false);
                chosen.accept(current);
            } else {
                fill(false);
            }
        });
    }

    private void fill(boolean anew) {
        Periods.Unit length = Periods.Unit.values()[Math.max(0, unit.getSelectionIndex())];
        periods = Periods.of(length, LocalDate.now(clock), assessed);
        period.setItems(periods.stream().map(this::title).toArray(String[]::new));
        int index = anew ? firstAssessed() : index(current);
        period.select(index);
        period.requestLayout();
        if (anew) {
            take();
        }
    }

    private int firstAssessed() {
        for (int i = 0; i < periods.size(); i++) {
            if (find(periods.get(i)) != null) {
                return i;
            }
        }
        return 0;
    }

    private int index(String code) {
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).code().equals(code)) {
                return i;
            }
        }
        return 0;
    }

    private void take() {
        current = periods.get(period.getSelectionIndex()).code();
        chosen.accept(current);
    }

    private String title(Period one) {
        Assessed found = find(one);
        String state = found == null ? "state.none" : found.closed() ? "state.closed" : "state.open";
        return desk.say(Texts.of("period.title", one.code(), Texts.of(state)));
    }

    private Assessed find(Period one) {
        return assessed.stream()
                .filter(a -> a.period().equals(one.code()))
                .findFirst()
                .orElse(null);
    }
}
