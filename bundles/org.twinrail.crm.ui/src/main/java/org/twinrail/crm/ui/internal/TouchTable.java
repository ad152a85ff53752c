package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.Touch;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** A customer's touches, the latest first. */
final class TouchTable {
    private TouchTable() {}

    /**
     * A table of touches.
     *
     * @param customer whose; empty for nobody yet
     */
    static PagedTable<Touch> of(
            Composite parent, Desk desk, Clock clock, People people, String id, Supplier<String> customer) {
        return of(parent, desk, clock, people, id, (offset, limit, sort, page) -> {
            if (customer.get().isEmpty()) {
                page.accept(List.of());
            } else {
                desk.ask(new ListTouches(customer.get(), null, null, null, null, null, sort, limit, offset), page);
            }
        });
    }

    /** A table of the touches a source has. */
    static PagedTable<Touch> of(
            Composite parent, Desk desk, Clock clock, People people, String id, PagedTable.Source<Touch> source) {
        return new PagedTable<Touch>(parent, desk, id, source)
                .column("at", Texts.of("column.on"), 155, "at", touch -> when(touch, clock))
                .toned(
                        "track",
                        Texts.of("column.track"),
                        70,
                        null,
                        touch -> desk.say(Words.track(touch.track())),
                        touch -> Words.tone(touch.track()))
                .column("channel", Texts.of("column.channel"), 80, "channel", t -> Words.channel(desk, t.channel()))
                .column("by", Texts.of("column.by"), 80, "by", touch -> people.name(touch.by()))
                .column("contact", Texts.of("column.person"), 80, null, Touch::contact)
                .column("campaign", Texts.of("column.campaign"), 100, null, Touch::campaign)
                .column("opportunity", Texts.of("column.opportunity"), 110, null, Touch::opportunity)
                .column("note", Texts.of("column.note"), 260, null, touch -> touch.note()
                        .replace('\n', ' '))
                .whenEmpty(Texts.of("touches.none"));
    }

    /** The time where it is known, which for what was recorded of the past it is not. */
    static String when(Touch touch, Clock clock) {
        boolean dayOnly =
                touch.at().equals(touch.on().atStartOfDay(clock.getZone()).toInstant());
        return dayOnly ? Shown.day(touch.on()) : Shown.moment(touch.at(), clock.getZone());
    }
}
