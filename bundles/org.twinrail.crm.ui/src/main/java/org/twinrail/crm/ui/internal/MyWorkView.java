package org.twinrail.crm.ui.internal;

import java.time.Clock;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Text;
import org.twinrail.crm.DealOutcome;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.ListLeads;
import org.twinrail.crm.ListOpportunities;
import org.twinrail.crm.Opportunity;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Layouts;
import org.twinrail.workbench.Looks;
import org.twinrail.workbench.Looks.Tone;
import org.twinrail.workbench.Looks.Type;
import org.twinrail.workbench.PagedTable;
import org.twinrail.workbench.People;
import org.twinrail.workbench.ViewFactory;

/** The person's own open work, on the Today perspective: leads to take on, leads that came back or are now with others, deals under way (D1, D18). */
@Component
public final class MyWorkView implements ViewFactory {
    private final Clock clock;

    /** Made by Declarative Services. */
    @Activate
    public MyWorkView(@Reference Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "today.work";
    }

    @Override
    public String perspective() {
        return "today";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Text title() {
        return Texts.of("today.work");
    }

    @Override
    public void create(Composite parent, Desk desk) {
        parent.setLayout(new FillLayout());
        SashForm parts = new SashForm(parent, SWT.VERTICAL);
        parts.setSashWidth(desk.looks().px(Looks.UNIT));
        new Body(parts, desk);
        parts.setWeights(new int[] {3, 3, 3, 4});
    }

    /** The view in one window. */
    private final class Body {
        private final Desk desk;
        private final PagedTable<Lead> toTake;
        private final PagedTable<Lead> returned;
        private final PagedTable<Lead> handedOver;
        private final PagedTable<Opportunity> deals;

        private Body(Composite parts, Desk desk) {
            this.desk = desk;
            People people = People.of(desk, this::reload);
            Stages stages = Stages.of(desk, this::reload);
            toTake = LeadTable.of(
                            part(parts, "today.leads.toTake"),
                            desk,
                            clock,
                            people,
                            "today.leads.toTake",
                            true,
                            leads(LeadState.HANDED_OFF, null, desk.user()))
                    .whenEmpty(Texts.of("today.leads.toTake.none"))
                    .open();
            returned = LeadTable.of(
                            part(parts, "today.leads.returned"),
                            desk,
                            clock,
                            people,
                            "today.leads.returned",
                            true,
                            leads(LeadState.RETURNED, desk.user(), null))
                    .whenEmpty(Texts.of("today.leads.returned.none"))
                    .open();
            handedOver = LeadTable.of(
                            part(parts, "today.leads.handedOver"),
                            desk,
                            clock,
                            people,
                            "today.leads.handedOver",
                            true,
                            leads(LeadState.HANDED_OFF, desk.user(), null))
                    .whenEmpty(Texts.of("today.leads.handedOver.none"))
                    .open();
            deals = OpportunityTable.of(
                            part(parts, "today.deals"),
                            desk,
                            people,
                            stages,
                            "today.deals",
                            true,
                            (offset, limit, sort, page) -> desk.ask(
                                    new ListOpportunities(
                                            null,
                                            desk.user(),
                                            null,
                                            null,
                                            null,
                                            DealOutcome.OPEN,
                                            null,
                                            null,
                                            sort,
                                            limit,
                                            offset),
                                    page))
                    .whenEmpty(Texts.of("today.deals.none"))
                    .open();
            desk.whenChanged(this::reload);
        }

        private PagedTable.Source<Lead> leads(LeadState state, String owner, String handedTo) {
            return (offset, limit, sort, page) ->
                    desk.ask(new ListLeads(state, null, owner, handedTo, null, sort, limit, offset), page);
        }

        private Composite part(Composite parts, String title) {
            Composite part = new Composite(parts, SWT.NONE);
            part.setLayout(new GridLayout(1, false));
            Label words = desk.looks().dress(new Label(part, SWT.NONE), Type.STRONG, Tone.INK);
            words.setText(desk.say(Texts.of(title)));
            return Layouts.area(part);
        }

        /** Who the people are and what stages are called may be known before the tables are there. */
        private void reload() {
            if (deals != null) {
                toTake.reload();
                returned.reload();
                handedOver.reload();
                deals.reload();
            }
        }
    }
}
