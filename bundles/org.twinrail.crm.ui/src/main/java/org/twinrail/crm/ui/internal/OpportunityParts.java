package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.OpportunityDetails;
import org.twinrail.crm.OpportunityDetails.Positioning;
import org.twinrail.crm.OpportunityDetails.Quote;
import org.twinrail.crm.Touch;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Sections;
import org.twinrail.workbench.Shown;

/** What there is about one opportunity, in tabs: the touches of its time, quotes and positionings. */
final class OpportunityParts {
    private static final int MOST = 500;

    private final Desk desk;
    private final Clock clock;
    private final People people;
    private final Supplier<Optional<OpportunityDetails>> details;
    private PagedTable<Touch> touches;

    OpportunityParts(Desk desk, Clock clock, People people, Supplier<Optional<OpportunityDetails>> details) {
        this.desk = desk;
        this.clock = clock;
        this.people = people;
        this.details = details;
    }

    void fill(Sections sections, Timeline timeline) {
        sections.add("opportunity.touches", Texts.of("section.touches"), parent -> touches(parent, timeline))
                .add("opportunity.quotes", Texts.of("section.quotes"), this::quotes)
                .add("opportunity.positionings", Texts.of("section.positionings"), this::positionings);
        timeline.whenChosen(touch -> {
            sections.show("opportunity.touches");
            touches.select(row -> row.id().equals(touch.id()));
        });
    }

    /** Asks for the touches both departments had with the customer while this went on. */
    void touches(Consumer<List<Touch>> found) {
        ask(null, MOST, 0, found);
    }

    private void ask(String sort, int limit, int offset, Consumer<List<Touch>> page) {
        Opportunity opportunity =
                details.get().map(OpportunityDetails::opportunity).orElse(null);
        if (opportunity == null || opportunity.customer().isEmpty()) {
            page.accept(List.of());
            return;
        }
        desk.ask(
                new ListTouches(
                        opportunity.customer(),
                        null,
                        null,
                        null,
                        opportunity.openedOn(),
                        opportunity.closedOn() == null
                                ? null
                                : opportunity.closedOn().plusDays(1),
                        sort,
                        limit,
                        offset),
                page);
    }

    private Runnable touches(Composite parent, Timeline timeline) {
        touches = TouchTable.of(
                        parent,
                        desk,
                        clock,
                        people,
                        "opportunity.touches.table",
                        (offset, limit, sort, page) -> ask(sort, limit, offset, page))
                .whenChosen(timeline::mark)
                .open();
        return touches::reload;
    }

    private Runnable quotes(Composite parent) {
        return new PagedTable<Quote>(
                        parent,
                        desk,
                        "opportunity.quotes.table",
                        (offset, limit, sort, page) -> page.accept(slice(
                                details.get().map(OpportunityDetails::quotes).orElse(List.of()), offset, limit)))
                .column("at", Texts.of("column.at"), 135, null, quote -> Shown.moment(quote.at(), clock.getZone()))
                .numbers("price", Texts.of("column.price"), 140, null, q -> Shown.money(q.price(), desk.reader()))
                .column("by", Texts.of("column.by"), 100, null, quote -> people.name(quote.by()))
                .column("note", Texts.of("column.note"), 420, null, Quote::note)
                .whenEmpty(Texts.of("quotes.none"))
                .open()::reload;
    }

    private Runnable positionings(Composite parent) {
        return new PagedTable<Positioning>(
                        parent,
                        desk,
                        "opportunity.positionings.table",
                        (offset, limit, sort, page) -> page.accept(slice(
                                details.get()
                                        .map(OpportunityDetails::positionings)
                                        .orElse(List.of()),
                                offset,
                                limit)))
                .column("at", Texts.of("column.at"), 135, null, p -> Shown.moment(p.at(), clock.getZone()))
                .column("by", Texts.of("column.by"), 100, null, p -> people.name(p.by()))
                .column("statement", Texts.of("column.statement"), 560, null, p -> p.statement()
                        .replace('\n', ' '))
                .whenEmpty(Texts.of("positionings.none"))
                .open()::reload;
    }

    private static <T> List<T> slice(List<T> all, int offset, int limit) {
        return all.subList(Math.min(offset, all.size()), Math.min(offset + limit, all.size()));
    }
}
