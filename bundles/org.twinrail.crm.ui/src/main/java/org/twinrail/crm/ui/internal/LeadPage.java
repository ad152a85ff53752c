package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.FindLead;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.ListTouches;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.ReturnLead;
import org.twinrail.crm.Touch;
import org.twinrail.crm.Track;
import org.twinrail.crm.routing.RouteLead;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Sections;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.forms.RuledButton;

/** Everything about one lead (D18): its facts, who may do what with it now, the touches with its customer, and what was done. */
final class LeadPage {
    private static final int MOST = 500;
    private static final int TIMELINE_HEIGHT = 130;

    private final Desk desk;
    private final Clock clock;
    private final String number;
    private final People people;
    private final Stages stages;
    private final PageHead head;
    private final Timeline timeline;
    private final Sections sections;
    private final RuledButton qualify;
    private final RuledButton handOver;
    private final RuledButton route;
    private final RoutingLine routed;
    private final RuledButton accept;
    private final RuledButton giveBack;
    private final RuledButton deal;
    private final Pendings pendings = new Pendings();
    private Lead shown;

    LeadPage(Composite parent, Desk desk, Clock clock, String number) {
        this.desk = desk;
        this.clock = clock;
        this.number = number;
        parent.setLayout(Layouts.page(desk.looks()));
        people = People.of(desk, this::refill);
        stages = Stages.of(desk, this::refill);
        LeadForms forms = new LeadForms(desk, people, stages, lead -> {});
        head = new PageHead(parent, desk, people, "lead", number);
        qualify = head.button("qualify", "lead.qualify", "check")
                .whenPressed(() -> forms.qualify(shown, false))
                .orJointly(() -> forms.qualify(shown, true));
        handOver = head.button("handoff", "lead.handoff", "handshake")
                .whenPressed(() -> forms.handOver(shown, false))
                .orJointly(() -> forms.handOver(shown, true));
        Routings routings = new Routings(desk);
        route = head.button("route", "lead.route", "git-branch").whenPressed(() -> routings.route(number));
        accept = head.button("accept", "lead.accept", "inbox").whenPressed(() -> forms.accept(shown));
        giveBack = head.button("return", "lead.return", "undo-2").whenPressed(() -> forms.giveBack(shown));
        deal = head.button("opportunity", "lead.deal", "filter")
                .whenPressed(() -> desk.open(ObjectRef.of("opportunity", shown.opportunity())));
        routed = new RoutingLine(parent, desk, routings, "lead");
        timeline = new Timeline(parent, desk, "lead.timeline", LocalDate.now(clock));
        GridData lanes = new GridData(SWT.FILL, SWT.CENTER, true, false);
        lanes.heightHint = desk.looks().px(TIMELINE_HEIGHT);
        timeline.canvas().setLayoutData(lanes);
        sections = new Sections(Layouts.area(parent), desk);
        sections.add("lead.touches", Texts.of("section.touches"), this::touches);
        load();
        desk.whenChanged(this::load);
    }

    private Runnable touches(Composite parent) {
        PagedTable<Touch> touches = TouchTable.of(
                        parent, desk, clock, people, "lead.touches.table", () -> shown == null ? "" : shown.customer())
                .whenChosen(timeline::mark)
                .open();
        timeline.whenChosen(touch -> {
            sections.show("lead.touches");
            touches.select(row -> row.id().equals(touch.id()));
        });
        return touches::reload;
    }

    private void load() {
        desk.ask(
                new FindLead(number),
                found -> found.ifPresentOrElse(this::show, () -> {
                    head.facts().set("gone", Texts.of("lead.gone"), number);
                    head.show();
                }));
        pendings.load(desk, this::refill);
        routed.about(number);
    }

    private void show(Lead lead) {
        shown = lead;
        refill();
        if (!lead.customer().isEmpty()) {
            desk.ask(
                    new ListTouches(lead.customer(), null, null, null, null, null, null, MOST, 0),
                    touches -> timeline.show(touches, List.of()));
        }
    }

    private void refill() {
        if (sections == null || shown == null) {
            return;
        }
        head.about(shown.customer(), shown.company());
        head.waiting(pendings.of(number).orElse(null), clock.getZone());
        head.facts()
                .set("state", Texts.of("column.state"), desk.say(Words.state(shown.state())))
                .tone("state", Waiting.overdue(shown) ? Tone.WARNING : Words.tone(shown.half()))
                .set("waits", Texts.of("column.waits"), desk.say(Waiting.words(shown)))
                .set("stage", Texts.of("column.stage"), stages.name(shown.track(), shown.stage()))
                .set("owner", Texts.of("column.owner"), owner())
                .set("handedBy", Texts.of("column.handedBy"), people.name(shown.handedBy()))
                .set("handedTo", Texts.of("column.handedTo"), people.name(shown.handedTo()))
                .set("contact", Texts.of("column.person"), shown.contact())
                .set("source", Texts.of("column.source"), Words.channel(desk, shown.source()))
                .set("campaign", Texts.of("column.campaign"), shown.campaign())
                .set("capturedAt", Texts.of("column.capturedAt"), Shown.moment(shown.capturedAt(), clock.getZone()))
                .set("opportunity", Texts.of("column.opportunity"), shown.opportunity())
                .set("returnReason", Texts.of("lead.return.reason"), shown.returnReason())
                .set("text", Texts.of("column.wants"), shown.text());
        head.show();
        ask();
        sections.reload();
    }

    private String owner() {
        return shown.owner().isEmpty() ? desk.say(Texts.of("nobody")) : people.name(shown.owner());
    }

    /** What does not fit its state is disabled for that; the rules are asked about what does. */
    private void ask() {
        LeadState state = shown.state();
        if (state == LeadState.NEW || state == LeadState.RETURNED) {
            qualify.ask(new QualifyLead(number, null));
        } else {
            qualify.disabled(off());
        }
        if (state == LeadState.QUALIFIED) {
            handOver.ask(new HandOffLead(
                    number, stages.track(shown.track()).map(Track::lowerHost).orElse("")));
            route.ask(new RouteLead(number));
        } else {
            handOver.disabled(off());
            route.disabled(off());
        }
        if (state == LeadState.HANDED_OFF) {
            accept.ask(new AcceptLead(number, null, null, null, null));
            giveBack.ask(new ReturnLead(number, desk.say(Texts.of("lead.return.reason"))));
        } else {
            accept.disabled(off());
            giveBack.disabled(off());
        }
        if (shown.opportunity().isEmpty()) {
            deal.disabled(Texts.of("lead.deal.none"));
        } else {
            deal.enabled(true);
        }
    }

    private Text off() {
        return Texts.of("lead.off." + shown.state());
    }
}
