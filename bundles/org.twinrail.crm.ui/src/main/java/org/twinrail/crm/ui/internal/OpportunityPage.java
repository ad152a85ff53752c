package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.Money;
import org.twinrail.crm.AdvanceOpportunity;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.FindOpportunity;
import org.twinrail.crm.LogTouch;
import org.twinrail.crm.LoseOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.OpportunityDetails;
import org.twinrail.crm.PositionOpportunity;
import org.twinrail.crm.QuoteOpportunity;
import org.twinrail.crm.RecordOpportunity;
import org.twinrail.crm.Track;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.WinOpportunity;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Sections;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** Everything about one opportunity (D1, D2): its facts, what may be done with it and by whom, both rails over its time, and its parts. */
final class OpportunityPage {
    private static final int TIMELINE_HEIGHT = 150;
    private static final Money NOTHING_YET = Money.of("0", "CNY");

    private final Desk desk;
    private final Clock clock;
    private final String number;
    private final People people;
    private final Stages stages;
    private final PageHead head;
    private final OpportunityForms forms;
    private final OpportunityParts parts;
    private final Timeline timeline;
    private final Sections sections;
    private final RuledButton edit;
    private final RuledButton advance;
    private final RuledButton quote;
    private final RuledButton position;
    private final RuledButton win;
    private final RuledButton lose;
    private final RuledButton touch;
    private final Pendings pendings = new Pendings();
    private OpportunityDetails shown;

    OpportunityPage(Composite parent, Desk desk, Clock clock, String number) {
        this.desk = desk;
        this.clock = clock;
        this.number = number;
        parent.setLayout(Layouts.page(desk.looks()));
        people = People.of(desk, this::refill);
        stages = Stages.of(desk, this::refill);
        forms = new OpportunityForms(desk, clock, people);
        head = new PageHead(parent, desk, people, "opportunity", number);
        advance = head.button("advance", "opportunity.advance", "chevron-right")
                .whenPressed(() -> forms.advance(opportunity(), next(), false))
                .orJointly(() -> forms.advance(opportunity(), next(), true));
        quote = head.button("quote", "opportunity.quote", "file-text")
                .whenPressed(() -> forms.quote(opportunity(), false))
                .orJointly(() -> forms.quote(opportunity(), true));
        position = head.button("position", "opportunity.position", "target")
                .whenPressed(() -> forms.position(opportunity(), false))
                .orJointly(() -> forms.position(opportunity(), true));
        win = head.button("win", "opportunity.win", "trophy").whenPressed(() -> forms.win(opportunity(), price()));
        lose = head.button("lose", "opportunity.lose", "x").whenPressed(() -> forms.lose(opportunity()));
        touch = head.button("touch", "touch.log", "message-square")
                .whenPressed(
                        () -> TouchForm.open(desk, clock, people, opportunity().customer(), number));
        edit = head.button("edit", "customer.change", "pencil").whenPressed(() -> forms.edit(opportunity()));
        timeline = new Timeline(parent, desk, "opportunity.timeline", LocalDate.now(clock));
        GridData lanes = new GridData(SWT.FILL, SWT.CENTER, true, false);
        lanes.heightHint = desk.looks().px(TIMELINE_HEIGHT);
        timeline.canvas().setLayoutData(lanes);
        sections = new Sections(Layouts.area(parent), desk);
        parts = new OpportunityParts(desk, clock, people, () -> Optional.ofNullable(shown));
        parts.fill(sections, timeline);
        load();
        desk.whenChanged(this::load);
    }

    private Opportunity opportunity() {
        return shown.opportunity();
    }

    private Money price() {
        List<OpportunityDetails.Quote> quotes = shown.quotes();
        return quotes.isEmpty()
                ? opportunity().amount()
                : quotes.get(quotes.size() - 1).price();
    }

    private void load() {
        desk.ask(
                new FindOpportunity(number),
                found -> found.ifPresentOrElse(this::show, () -> {
                    head.facts().set("gone", Texts.of("opportunity.gone"), number);
                    head.show();
                }));
        pendings.load(desk, this::refill);
    }

    private void show(OpportunityDetails details) {
        shown = details;
        refill();
        parts.touches(touches -> timeline.show(touches, List.of(opportunity())));
    }

    /** The stages it can be moved to: those before the winning while it is open, the others once it is won. */
    private List<TrackStage> next() {
        Optional<Track> track = stages.track(opportunity().track());
        boolean open = opportunity().outcome() == DealOutcome.OPEN;
        List<TrackStage> next = new ArrayList<>();
        track.ifPresent(t -> t.stages().stream()
                .filter(stage -> !stage.code().equals(opportunity().stage()))
                .filter(stage -> Stages.isWon(t, stage) != open)
                .forEach(next::add));
        return next;
    }

    private void refill() {
        if (sections == null || shown == null) {
            return;
        }
        Opportunity now = opportunity();
        head.about(now.customer(), "");
        head.waiting(pendings.of(number).orElse(null), clock.getZone());
        Facts facts = head.facts();
        facts.set("stage", Texts.of("column.stage"), stages.name(now.track(), now.stage()))
                .tone("stage", Words.tone(now.half()))
                .set("outcome", Texts.of("column.outcome"), desk.say(Words.outcome(now.outcome())))
                .set("amount", Texts.of("column.amount"), Shown.money(now.amount(), desk.reader()))
                .set("product", Texts.of("column.product"), now.product())
                .set("owner", Texts.of("column.owner"), owner(now))
                .set("track", Texts.of("column.track"), track(now))
                .set("openedOn", Texts.of("column.openedOn"), Shown.day(now.openedOn()))
                .set("closedOn", Texts.of("column.closedOn"), Shown.day(now.closedOn()))
                .set("lossReason", Texts.of("column.lossReason"), now.lossReason());
        if (now.outcome() != DealOutcome.OPEN) {
            facts.tone("outcome", now.outcome() == DealOutcome.WON ? Tone.JOINT : Tone.QUIET);
        }
        head.show();
        ask(now);
        sections.reload();
    }

    private String owner(Opportunity now) {
        return now.owner().isEmpty() ? desk.say(Texts.of("nobody")) : people.name(now.owner());
    }

    private String track(Opportunity now) {
        return stages.track(now.track()).map(track -> desk.say(track.name())).orElse(now.track());
    }

    private void ask(Opportunity now) {
        edit.ask(new RecordOpportunity(number, null, null, null, null, null, null, null, null, null));
        if (now.customer().isEmpty()) {
            touch.disabled(Texts.of("touch.nobody"));
        } else {
            touch.ask(new LogTouch(now.customer(), "visit", null, null, null, null, number));
        }
        List<TrackStage> next = next();
        if (next.isEmpty()) {
            advance.disabled(Texts.of("move.closed", number));
        } else {
            advance.ask(new AdvanceOpportunity(number, next.get(0).code()));
        }
        if (now.outcome() != DealOutcome.OPEN) {
            List.of(quote, position, win, lose).forEach(button -> button.disabled(Texts.of("move.closed", number)));
            return;
        }
        Money price = price() == null ? NOTHING_YET : price();
        quote.ask(new QuoteOpportunity(number, price, null));
        position.ask(new PositionOpportunity(number, desk.say(Texts.of("column.statement"))));
        win.ask(new WinOpportunity(number, price, null));
        lose.ask(new LoseOpportunity(number, desk.say(Texts.of("column.lossReason")), null));
    }
}
