package org.twinrail.coordination.ui.internal;

import java.time.Clock;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.ObjectRef;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictState;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Shown;

/** A table of conflicts; what is pressing stands out, and a double click opens one (D23). */
final class ConflictTable {
    private final Desk desk;
    private final Clock clock;

    private ConflictTable(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** A table, which is not yet open. */
    static PagedTable<Conflict> of(
            Composite parent, Desk desk, Clock clock, String id, PagedTable.Source<Conflict> source) {
        return new ConflictTable(desk, clock).columns(new PagedTable<>(parent, desk, id, source));
    }

    private PagedTable<Conflict> columns(PagedTable<Conflict> table) {
        return table.toned(
                        "severity",
                        Texts.of("column.severity"),
                        54,
                        "severity",
                        c -> desk.say(Texts.of("severity." + c.severity())),
                        c -> Tones.of(c.severity()))
                .column("kind", Texts.of("column.kind"), 150, "kind", c -> desk.say(c.kindTitle()))
                .column("parties", Texts.of("column.parties"), 120, null, c -> Names.of(c.parties(), desk))
                .toned("step", Texts.of("column.step"), 76, "step", this::step, Tones::step)
                .toned("deadline", Texts.of("column.deadline"), 90, "deadline", this::due, this::dueTone)
                .column("about", Texts.of("column.about"), 190, "about", c -> desk.say(Things.title(c.about())))
                .column("since", Texts.of("column.since"), 130, "since", c -> Shown.moment(c.since(), clock.getZone()))
                .column("sentence", Texts.of("column.sentence"), 420, null, c -> desk.say(c.sentence()))
                .whenOpened(conflict -> desk.open(ObjectRef.of(ConflictEditor.KIND, conflict.id())));
    }

    private String step(Conflict conflict) {
        return desk.say(
                conflict.state() == ConflictState.OPEN ? conflict.stepTitle() : Texts.of("state." + conflict.state()));
    }

    private String due(Conflict conflict) {
        return conflict.deadline() == null
                ? ""
                : desk.say(Due.of(conflict.deadline(), clock.instant()).distance());
    }

    private Tone dueTone(Conflict conflict) {
        return conflict.deadline() == null
                ? Tone.QUIET
                : Due.of(conflict.deadline(), clock.instant()).tone();
    }
}
