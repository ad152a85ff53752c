package org.twinrail.insight.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.twinrail.insight.ListIndicators.Line;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;

/** Figures of indicators as a table: what, of whom, how much, the band, the change, and why it is judged so. */
final class IndicatorTable {
    private IndicatorTable() {}

    static PagedTable<Line> of(Composite parent, Desk desk, People people, String id, PagedTable.Source<Line> source) {
        return new PagedTable<Line>(parent, desk, id, source)
                .toned(
                        "level",
                        Texts.of("column.level"),
                        80,
                        null,
                        line -> desk.say(Shows.level(line.standing().level())),
                        line -> Shows.tone(line.standing().level()))
                .column(
                        "name",
                        Texts.of("column.indicator"),
                        190,
                        null,
                        line -> desk.say(line.standing().name()))
                .column(
                        "group",
                        Texts.of("column.group"),
                        150,
                        null,
                        line -> Shows.group(line.standing().group(), desk, people))
                .column("period", Texts.of("column.period"), 90, null, line -> line.standing()
                        .period())
                .numbers(
                        "value",
                        Texts.of("column.value"),
                        90,
                        null,
                        line -> Shows.figure(
                                line.standing().value(), line.standing().unit(), desk))
                .numbers("change", Texts.of("column.change"), 80, null, line -> Shows.change(line, desk))
                .column("band", Texts.of("column.band"), 110, null, line -> Shows.band(line.standing(), desk))
                .column(
                        "why",
                        Texts.of("column.why"),
                        360,
                        null,
                        line -> desk.say(line.standing().why()))
                .knownBy(line -> line.standing().code() + " " + line.standing().group());
    }
}
