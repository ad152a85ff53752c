package org.twinrail.crm.ui.internal;

import java.time.Clock;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.routing.ListUnassigned;
import org.twinrail.crm.routing.RouteLeads;
import org.twinrail.crm.routing.UnassignedLead;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.Shown;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** The leads that nobody has, the longest waiting first, with why, and what has them routed (D18). */
@Component
public final class UnassignedView implements ViewFactory {
    /** As the standard rules have it: beyond so many full working hours it is a conflict that nobody has a lead (D23). */
    private static final long AGREED = 16;

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public UnassignedView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "funnel.unassigned";
    }

    @Override
    public String perspective() {
        return FunnelPerspective.ID;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public Text title() {
        return Texts.of("unassigned.title");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Body(parent, desk);
    }

    /** The view in one window. */
    private final class Body {
        private final Desk desk;
        private final RuledButton route;
        private final PagedTable<UnassignedLead> table;

        private Body(Composite parent, Desk desk) {
            this.desk = desk;
            Routings routings = new Routings(desk);
            parent.setLayout(Layouts.page(desk.looks()));
            People people = People.of(desk, this::reload);
            Composite buttons = Layouts.wide(new Composite(parent, SWT.NONE));
            buttons.setLayout(Layouts.row(desk.looks()));
            route = new RuledButton(
                            buttons, desk, people, "unassigned.route", Texts.of("lead.route.chosen"), "git-branch")
                    .whenPressed(() -> routings.route(chosen()));
            RuledButton all = new RuledButton(
                            buttons, desk, people, "unassigned.route.all", Texts.of("lead.route.all"), "git-branch")
                    .whenPressed(() -> routings.routeAll());
            all.ask(new RouteLeads(null, null));
            table = table(Layouts.area(parent), people);
            choose();
            desk.whenChanged(this::reload);
        }

        private PagedTable<UnassignedLead> table(Composite area, People people) {
            return new PagedTable<UnassignedLead>(
                            area,
                            desk,
                            "unassigned.table",
                            (offset, limit, sort, page) ->
                                    desk.ask(new ListUnassigned(null, sort, limit, offset), page),
                            true)
                    .column("number", Texts.of("column.number"), 110, "number", u -> lead(u).number())
                    .column("customer", Texts.of("column.customer"), 170, "customer", u -> LeadTable.who(lead(u)))
                    .column("state", Texts.of("column.state"), 80, null, u -> desk.say(Words.state(lead(u).state())))
                    .toned(
                            "since",
                            Texts.of("column.unassigned"),
                            110,
                            "since",
                            u -> desk.say(Texts.of("waits.hours", u.hours())),
                            u -> u.hours() > AGREED ? Tone.WARNING : Tone.INK)
                    .column("owner", Texts.of("column.owner"), 80, "owner", u -> people.name(lead(u).owner()))
                    .column("reason", Texts.of("column.unassigned.reason"), 420, null, u -> desk.say(u.reason()))
                    .column("tried", Texts.of("column.unassigned.tried"), 135, null, this::tried)
                    .column("source", Texts.of("column.source"), 70, null, u -> Words.channel(desk, lead(u).source()))
                    .column("campaign", Texts.of("column.campaign"), 110, null, u -> lead(u).campaign())
                    .knownBy(u -> lead(u).number())
                    .whenChoiceChanges(chosen -> choose())
                    .whenOpened(u -> desk.open(ObjectRef.of("lead", lead(u).number())))
                    .whenEmpty(Texts.of("unassigned.none"))
                    .open();
        }

        private static Lead lead(UnassignedLead unassigned) {
            return unassigned.lead();
        }

        private String tried(UnassignedLead unassigned) {
            return unassigned.triedAt() == null ? "" : Shown.moment(unassigned.triedAt(), clock.getZone());
        }

        /** The numbers of those chosen that can be routed: what is not judged yet has to be judged first. */
        private List<String> chosen() {
            return table.allChosen().stream()
                    .map(UnassignedLead::lead)
                    .filter(lead -> lead.state() == LeadState.QUALIFIED)
                    .map(Lead::number)
                    .toList();
        }

        private void choose() {
            List<String> numbers = chosen();
            if (numbers.isEmpty()) {
                route.disabled(Texts.of("unassigned.choose"));
            } else {
                route.ask(new RouteLeads(numbers, null));
            }
        }

        /** Who the people are may be known before the table is there. */
        private void reload() {
            if (table != null) {
                table.reload();
            }
        }
    }
}
