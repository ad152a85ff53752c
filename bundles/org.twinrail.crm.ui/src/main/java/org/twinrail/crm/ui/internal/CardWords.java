package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.twinrail.crm.Card;
import org.twinrail.crm.DealOutcome;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;

/** What stands on a card. */
final class CardWords {
    /** An open deal that stands still for so long wants attention. */
    private static final long STILL_DAYS = 30;

    private static final long YEAR = 365;

    private final Desk desk;
    private final Clock clock;
    private final People people;
    private final Pendings pendings;

    CardWords(Desk desk, Clock clock, People people, Pendings pendings) {
        this.desk = desk;
        this.clock = clock;
        this.people = people;
        this.pendings = pendings;
    }

    String customer(Card card) {
        return card.lead() == null ? card.opportunity().customer() : LeadTable.who(card.lead());
    }

    /** What it may bring; for a lead, how far it is. */
    String amount(Card card) {
        return card.lead() == null
                ? Shown.briefly(card.opportunity().amount(), desk.reader())
                : desk.say(Words.state(card.lead().state()));
    }

    String owner(Card card) {
        return people.name(
                card.lead() == null
                        ? card.opportunity().owner()
                        : card.lead().handedTo().isEmpty()
                                ? card.lead().owner()
                                : card.lead().handedTo());
    }

    /** How long it has stood where it is. */
    String age(Card card) {
        if (card.lead() != null) {
            String waits = desk.say(Waiting.words(card.lead()));
            if (!waits.isEmpty()) {
                return waits;
            }
        }
        long days = days(card);
        return desk.say(
                days <= 0
                        ? Texts.of("age.today")
                        : days < 2 * YEAR ? Texts.of("waits.days", days) : Texts.of("age.years", days / YEAR));
    }

    private long days(Card card) {
        return ChronoUnit.DAYS.between(card.since(), LocalDate.now(clock));
    }

    /** Whether it waits longer than agreed, or stands still. */
    boolean late(Card card) {
        return card.lead() == null
                ? card.opportunity().outcome() == DealOutcome.OPEN && days(card) > STILL_DAYS
                : Waiting.overdue(card.lead());
    }

    Tone tone(Card card) {
        return Words.tone(
                card.lead() == null ? card.opportunity().half() : card.lead().half());
    }

    /** For whom an action on it waits, and until when; empty where none does. */
    String waits(Card card) {
        return pendings.of(card.number())
                .map(request -> desk.say(Texts.of(
                        "card.waits", people.name(request.whom()), Shown.moment(request.until(), clock.getZone()))))
                .orElse("");
    }

    /** All of it, for the mouse that rests on it and for a screen reader. */
    String all(Card card) {
        return Stream.of(
                        card.number(),
                        customer(card),
                        card.lead() == null
                                ? card.opportunity().product()
                                : card.lead().text(),
                        amount(card),
                        owner(card),
                        age(card),
                        late(card) ? desk.say(Texts.of("card.late")) : "",
                        waits(card))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
