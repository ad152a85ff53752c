package org.twinrail.crm.internal.leads;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.Lead;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.common.Undo;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.opportunities.Opportunities;
import org.twinrail.crm.internal.opportunities.OpportunityEntity;
import org.twinrail.crm.internal.undo.RestoreLead;
import org.twinrail.crm.internal.undo.WithdrawLead;
import org.twinrail.crm.internal.undo.WithdrawOpportunity;

/** Takes back what was done with leads, as long as nobody went on from there. */
@Component
public final class LeadUndo implements OperationProvider {
    private final LeadFacts facts;

    /** Made by Declarative Services. */
    @Activate
    public LeadUndo(@Reference WorkingTimes times) {
        this.facts = new LeadFacts(times);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawLead.class,
                (input, work) -> Undo.deed("lead.withdraw", ObjectRef.of("lead", input.number()), work),
                this::withdraw);
        registrar.action(
                RestoreLead.class,
                (input, work) -> Undo.deed(
                        "lead.restore", ObjectRef.of("lead", input.before().number()), work),
                this::restore);
    }

    private Void withdraw(WithdrawLead input, Work work) {
        LeadEntity lead = Leads.known(input.number(), work);
        work.checkVersion(lead.version);
        return Undo.remove(lead, lead.ref(), lead.number, work);
    }

    private Recorded restore(RestoreLead input, Work work) {
        Lead before = input.before();
        LeadEntity lead = Leads.known(before.number(), work);
        work.checkVersion(lead.version);
        Lead now = Leads.view(lead, work);
        lead.state = before.state();
        lead.customer = Masters.knownCustomer("before", before.customer(), work);
        lead.company = before.company();
        lead.contact = before.contact();
        lead.source = before.source();
        lead.campaign = Masters.knownCampaign(before.campaign(), work);
        lead.text = before.text();
        lead.owner = before.owner();
        lead.handedBy = before.handedBy();
        lead.handedTo = before.handedTo();
        lead.handedOffAt = before.handedOffAt();
        lead.returnReason = before.returnReason();
        lead.capturedAt = before.capturedAt();
        OpportunityEntity opened = lead.opportunity;
        lead.opportunity =
                Inputs.blank(before.opportunity()) ? null : Opportunities.known("before", before.opportunity(), work);
        facts.changed(lead, "restored", work);
        if (opened != null && lead.opportunity == null) {
            takeBack(opened, lead, work);
        } else {
            work.undoneBy(new RestoreLead(now), lead.ref(), lead.version);
        }
        return Store.recorded(lead.ref(), false, false, lead.version);
    }

    /** What was opened with the acceptance goes with it, unless somebody has gone on with it. */
    private static void takeBack(OpportunityEntity opened, LeadEntity lead, Work work) {
        if (!opened.isAsOpened()) {
            throw Complaints.refused("undo.opened", lead.number, opened.number());
        }
        work.perform(new WithdrawOpportunity(opened.number()));
    }
}
