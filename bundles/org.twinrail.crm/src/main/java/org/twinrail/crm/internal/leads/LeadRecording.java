package org.twinrail.crm.internal.leads;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.Recorded;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.RecordLead;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.tracks.Tracks;
import org.twinrail.crm.internal.undo.RestoreLead;
import org.twinrail.crm.internal.undo.WithdrawLead;

/** Records leads of the past, as imports do. */
@Component
public final class LeadRecording implements OperationProvider {
    private final LeadFacts facts;

    /** Made by Declarative Services. */
    @Activate
    public LeadRecording(@Reference WorkingTimes times) {
        this.facts = new LeadFacts(times);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(RecordLead.class, this::describe, this::recordLead);
    }

    private List<?> describe(RecordLead input, Work work) {
        Optional<LeadEntity> found = Leads.find(input.number(), work);
        if (found.isEmpty()) {
            return List.of(Deed.of("lead.record", Deed.RECORD));
        }
        Staff staff = new Staff(work);
        return List.of(
                Leads.deed("lead.record", Deed.RECORD, found.get(), staff, work), facts.of(found.get(), staff, work));
    }

    private Recorded recordLead(RecordLead input, Work work) {
        Optional<LeadEntity> found = Leads.find(input.number(), work);
        found.ifPresent(l -> work.checkVersion(l.version));
        Lead before = found.map(l -> Leads.view(l, work)).orElse(null);
        LeadEntity lead = found.orElseGet(LeadEntity::new);
        Staff staff = new Staff(work);
        fill(lead, input, staff, work);
        if (before == null) {
            lead.number = input.number().strip();
            lead.track = Tracks.known(null, work).code();
            Store.of(work).add(lead);
        } else {
            Store.of(work).save();
        }
        boolean same = Leads.view(lead, work).equals(before);
        if (!same) {
            work.changed(facts.of(lead, staff, work));
        }
        Recorded recorded = Store.recorded(lead.ref(), before == null, same, lead.version);
        work.undoneBy(recorded, new WithdrawLead(lead.number), new RestoreLead(before));
        return recorded;
    }

    private static void fill(LeadEntity lead, RecordLead input, Staff staff, Work work) {
        String owner = staff.known("owner", input.owner());
        String handedTo = staff.receiver("handedTo", input.handedTo());
        if (!Inputs.blank(input.customer())) {
            lead.customer = Masters.knownCustomer("customer", input.customer(), work);
        }
        lead.company = lead.customer == null ? Inputs.given(input.company(), lead.company) : "";
        Capturing.requireSomebody(lead);
        lead.contact = Inputs.given(input.contact(), lead.contact);
        lead.source = Inputs.given(input.source(), lead.source);
        if (!Inputs.blank(input.campaign())) {
            lead.campaign = Masters.knownCampaign(input.campaign(), work);
        }
        lead.text = Inputs.given(input.text(), lead.text);
        lead.owner = Inputs.given(owner, lead.owner);
        lead.handedTo = Inputs.given(handedTo, lead.handedTo);
        lead.handedOffAt = Inputs.given(input.handedOffAt(), lead.handedOffAt);
        lead.state = Inputs.given(input.state(), lead.state);
        if (lead.state == LeadState.HANDED_OFF && (lead.handedOffAt == null || lead.handedTo.isEmpty())) {
            throw Complaints.invalid("handedOffAt", "lead.handed.missing");
        }
        if (input.capturedOn() != null) {
            lead.capturedAt =
                    input.capturedOn().atStartOfDay(work.clock().getZone()).toInstant();
        }
        lead.capturedAt = lead.capturedAt == null ? work.now() : lead.capturedAt;
        if (lead.unassignedSince == null || input.capturedOn() != null) {
            lead.unassignedSince = lead.capturedAt;
        }
    }
}
