package org.twinrail.coordination.ui.internal.advice;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.coordination.advice.Advice;
import org.twinrail.coordination.advice.AdviceState;
import org.twinrail.coordination.ui.internal.Due;
import org.twinrail.coordination.ui.internal.Things;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;

/** A table of advice; what waits stands out, and a double click opens the object it is about. */
final class AdviceTable {
    private final Desk desk;
    private final Clock clock;

    private AdviceTable(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * A table, which is not yet open.
     *
     * @param about whether to show what each is about
     */
    static PagedTable<Advice> of(
            Composite parent, Desk desk, Clock clock, String id, PagedTable.Source<Advice> source, boolean about) {
        return new AdviceTable(desk, clock).columns(new PagedTable<>(parent, desk, id, source), about);
    }

    private PagedTable<Advice> columns(PagedTable<Advice> table, boolean about) {
        table.toned("state", Texts.of("column.state"), 100, "state", this::state, AdviceTable::tone)
                .toned("deadline", Texts.of("column.deadline"), 90, "deadline", this::due, this::dueTone);
        if (about) {
            table.column("object", Texts.of("column.object"), 150, "object", a -> desk.say(Things.title(a.object())))
                    .whenOpened(advice -> desk.open(advice.object()));
        }
        return table.column("question", Texts.of("column.question"), 240, null, this::question)
                .column(
                        "adviser",
                        Texts.of("column.adviser"),
                        90,
                        "adviser",
                        a -> desk.say(a.adviser().name()))
                .column(
                        "host",
                        Texts.of("column.host"),
                        90,
                        "host",
                        a -> desk.say(a.host().name()))
                .column("at", Texts.of("column.at"), 130, "at", a -> Shown.moment(a.askedAt(), clock.getZone()))
                .column("opinion", Texts.of("column.opinion"), 300, null, a -> line(a.opinion()));
    }

    private String state(Advice advice) {
        String state = desk.say(Texts.state(advice.state()));
        return advice.late() ? desk.say(Texts.of("state.late", state)) : state;
    }

    private String question(Advice advice) {
        return switch (advice.origin()) {
            case ASKED -> line(advice.question());
            case OFFERED -> desk.say(Texts.of("offered"));
            case REQUIRED -> desk.say(advice.reason());
        };
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }

    private static Tone tone(Advice advice) {
        return switch (advice.state()) {
            case ASKED -> Tone.INK;
            case GIVEN -> Tone.ACCENT;
            case TAKEN, NOT_TAKEN, DECLINED, DEEMED -> Tone.QUIET;
        };
    }

    private String due(Advice advice) {
        return advice.state() == AdviceState.ASKED
                ? desk.say(Due.of(advice.deadline(), clock.instant()).distance())
                : "";
    }

    private Tone dueTone(Advice advice) {
        return advice.state() == AdviceState.ASKED
                ? Due.of(advice.deadline(), clock.instant()).tone()
                : Tone.QUIET;
    }
}
