package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.crm.CaptureLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.routing.RouteLead;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.Pause;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;
import org.twinrail.workbench.forms.RuledButton;

/** All leads, filtered as one likes; those that wait longest for an answer stand first (D18). */
@Component
public final class LeadsView implements ViewFactory {
    /** Who goes through a list with the arrow keys does not ask for each row. */
    private static final int REST_MILLIS = 150;

    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public LeadsView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "funnel.leads";
    }

    @Override
    public String perspective() {
        return FunnelPerspective.ID;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Text title() {
        return Texts.of("section.leads");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        new Body(parent, desk);
    }

    /** The view in one window. */
    private final class Body {
        private final RuledButton route;
        private final RoutingLine routed;
        private final PagedTable<Lead> table;
        private final Pause rest;

        private Body(Composite parent, Desk desk) {
            parent.setLayout(Layouts.page(desk.looks()));
            People people = People.of(desk, this::reload);
            Stages stages = Stages.of(desk, () -> {});
            LeadFilter filter = new LeadFilter(parent, desk, people, this::refresh);
            Composite buttons = Layouts.wide(new Composite(parent, SWT.NONE));
            buttons.setLayout(Layouts.row(desk.looks()));
            LeadForms forms =
                    new LeadForms(desk, people, stages, lead -> desk.open(ObjectRef.of("lead", lead.number())));
            new RuledButton(buttons, desk, people, "leads.capture", Texts.of("lead.capture"), "plus")
                    .whenPressed(() -> forms.capture(""))
                    .ask(new CaptureLead(null, desk.say(Texts.of("column.company")), null, null, null, null));
            Routings routings = new Routings(desk);
            route = new RuledButton(buttons, desk, people, "leads.route", Texts.of("lead.route"), "git-branch")
                    .whenPressed(() -> table().chosen().ifPresent(lead -> routings.route(lead.number())));
            routed = new RoutingLine(parent, desk, routings, "leads");
            rest = new Pause(buttons, REST_MILLIS, this::ask);
            table = LeadTable.of(
                            Layouts.area(parent),
                            desk,
                            clock,
                            people,
                            "leads.table",
                            true,
                            (offset, limit, sort, page) -> desk.ask(filter.query(sort, limit, offset), page))
                    .whenChoiceChanges(lead -> choose())
                    .open();
            choose();
            desk.whenChanged(this::reload);
        }

        private PagedTable<Lead> table() {
            return table;
        }

        /** Nothing can be done with a lead until it is known what may be. */
        private void choose() {
            route.disabled(Texts.of("leads.choose"));
            rest.again();
        }

        private void ask() {
            routed.about(table.chosen().map(Lead::number).orElse(""));
            table.chosen().ifPresent(lead -> {
                if (lead.state() == LeadState.QUALIFIED) {
                    route.ask(new RouteLead(lead.number()));
                } else {
                    route.disabled(Texts.of("lead.off." + lead.state()));
                }
            });
        }

        private void refresh() {
            table.refresh();
        }

        /** Who the people are may be known before the table is there. */
        private void reload() {
            if (table != null) {
                table.reload();
            }
        }
    }
}
