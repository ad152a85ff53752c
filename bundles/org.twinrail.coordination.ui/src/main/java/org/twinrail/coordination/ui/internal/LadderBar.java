package org.twinrail.coordination.ui.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.ConflictStep;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Grids;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.Shown;

/** The steps of a conflict from left to right: which are past, which it is at and until when, which are to come. */
final class LadderBar {
    private final Desk desk;
    private final Clock clock;
    private final Composite bar;
    private final List<Cell> cells = new ArrayList<>();

    LadderBar(Composite parent, Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        bar = new Composite(parent, SWT.NONE);
        GridLayout layout = Grids.bare(desk, ConflictStep.values().length);
        layout.makeColumnsEqualWidth = true;
        layout.horizontalSpacing = desk.looks().px(Looks.UNIT);
        bar.setLayout(layout);
        for (ConflictStep step : ConflictStep.values()) {
            cells.add(new Cell(step));
        }
    }

    /** The bar, to be laid out. */
    Composite control() {
        return bar;
    }

    void show(ConflictDetails details) {
        List<Rung> rungs = Rung.of(details);
        for (int i = 0; i < rungs.size(); i++) {
            cells.get(i).show(rungs.get(i), details);
        }
    }

    /** One step. */
    private final class Cell {
        private final Composite frame;
        private final Label icon;
        private final Label title;
        private final Label words;

        Cell(ConflictStep step) {
            frame = new Composite(bar, SWT.NONE);
            frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
            GridLayout layout = Grids.bare(desk, 2);
            layout.marginWidth = desk.looks().px(Looks.UNIT);
            layout.marginHeight = desk.looks().px(Looks.UNIT / 2);
            layout.horizontalSpacing = desk.looks().px(Looks.UNIT);
            layout.verticalSpacing = 0;
            frame.setLayout(layout);
            icon = new Label(frame, SWT.NONE);
            title = Grids.label(frame, desk, SWT.NONE, Type.STRONG, Tone.QUIET);
            title.setText(desk.say(Texts.step(step)));
            title.setLayoutData(Grids.across(1));
            words = Looks.named(
                    Grids.label(frame, desk, SWT.WRAP, Type.SMALL, Tone.QUIET), "conflict.step." + step.name());
            words.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, true, 2, 1));
        }

        void show(Rung rung, ConflictDetails details) {
            Conflict conflict = details.conflict();
            boolean here = rung.place() == Rung.Place.HERE;
            Due due = here && conflict.deadline() != null ? Due.of(conflict.deadline(), clock.instant()) : null;
            Tone tone = tone(rung.place(), due);
            desk.looks().ground(frame, here ? Tone.NOTICE : Tone.SHADE);
            icon.setImage(desk.looks().icon(icon(rung.place()), tone));
            desk.looks().dress(title, Type.STRONG, tone);
            words.setText(words(rung, due, details));
            desk.looks().dress(words, Type.SMALL, due != null && due.isOverdue() ? Tone.WARNING : Tone.QUIET);
        }

        private String icon(Rung.Place place) {
            return switch (place) {
                case PASSED -> "check";
                case HERE -> "circle-dot";
                case ENDED -> "circle-check";
                case AHEAD -> "circle";
            };
        }

        private Tone tone(Rung.Place place, Due due) {
            return switch (place) {
                case PASSED, AHEAD -> Tone.QUIET;
                case HERE -> due != null && due.isOverdue() ? Tone.WARNING : Tone.INK;
                case ENDED -> Tone.JOINT;
            };
        }

        private String words(Rung rung, Due due, ConflictDetails details) {
            List<String> lines = new ArrayList<>();
            if (rung.place() == Rung.Place.ENDED && details.decision() != null) {
                lines.add(desk.say(
                        Texts.of("ladder.ended", Shown.moment(details.decision().at(), clock.getZone()))));
            } else if (rung.since() != null) {
                lines.add(desk.say(Texts.of("ladder.since", Shown.moment(rung.since(), clock.getZone()))));
            }
            if (due != null) {
                lines.add(desk.say(Texts.of("ladder.due", due.text(clock.getZone()))));
            }
            if (rung.place() == Rung.Place.HERE
                    && !details.conflict().responsible().isEmpty()) {
                lines.add(desk.say(Texts.of(
                        "ladder.responsible", Names.of(details.conflict().responsible(), desk))));
            }
            return String.join("\n", lines);
        }
    }
}
