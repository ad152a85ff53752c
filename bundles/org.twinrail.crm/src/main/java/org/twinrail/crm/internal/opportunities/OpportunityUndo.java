package org.twinrail.crm.internal.opportunities;

import org.osgi.service.component.annotations.Component;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Recorded;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.internal.common.Amount;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.common.Undo;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.undo.RestoreOpportunity;
import org.twinrail.crm.internal.undo.WithdrawOpportunity;

/** Takes back what was done with opportunities; what somebody was paid for stays. */
@Component
public final class OpportunityUndo implements OperationProvider {
    @Override
    public void register(Registrar registrar) {
        registrar.action(
                WithdrawOpportunity.class,
                (input, work) -> Undo.deed("opportunity.withdraw", ObjectRef.of("opportunity", input.number()), work),
                this::withdraw);
        registrar.action(
                RestoreOpportunity.class,
                (input, work) -> Undo.deed(
                        "opportunity.restore",
                        ObjectRef.of("opportunity", input.before().number()),
                        work),
                this::restore);
    }

    private Void withdraw(WithdrawOpportunity input, Work work) {
        OpportunityEntity opportunity = Opportunities.known("number", input.number(), work);
        work.checkVersion(opportunity.version);
        return Undo.remove(opportunity, opportunity.ref(), opportunity.number, work);
    }

    private Recorded restore(RestoreOpportunity input, Work work) {
        Opportunity before = input.before();
        OpportunityEntity opportunity = Opportunities.known("before", before.number(), work);
        work.checkVersion(opportunity.version);
        Undo.requireUnsettled(opportunity.ref(), work);
        Opportunity now = Opportunities.view(opportunity, work);
        opportunity.customer = Masters.knownCustomer("before", before.customer(), work);
        opportunity.product = Masters.knownProduct(before.product(), work);
        opportunity.owner = before.owner();
        opportunity.amount = Amount.of(before.amount());
        opportunity.track = before.track();
        Steps.back(opportunity, before.stage(), work);
        opportunity.outcome = before.outcome();
        opportunity.openedOn = before.openedOn();
        opportunity.closedOn = before.closedOn();
        opportunity.lossReason = before.lossReason();
        Opportunities.changed(opportunity, "restored", work);
        work.undoneBy(new RestoreOpportunity(now), opportunity.ref(), opportunity.version);
        return Store.recorded(opportunity.ref(), false, false, opportunity.version);
    }
}
