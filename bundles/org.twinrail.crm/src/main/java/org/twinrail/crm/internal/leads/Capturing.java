package org.twinrail.crm.internal.leads;

import java.util.ArrayList;
import java.util.List;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.CaptureLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Series;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.tracks.TrackEntity;
import org.twinrail.crm.internal.tracks.Tracks;
import org.twinrail.crm.internal.undo.WithdrawLead;

/** Captures leads; new ones are on the standard track. */
final class Capturing {
    private Capturing() {}

    static List<?> describe(CaptureLead input, Work work) {
        TrackEntity track = Tracks.known(null, work);
        TrackStage stage = track.at(LeadStages.of(LeadState.NEW));
        CustomerEntity customer = Masters.knownCustomer("customer", input.customer(), work);
        Staff staff = new Staff(work);
        String owner = customer == null ? "" : customer.owner();
        List<Object> facts = new ArrayList<>();
        facts.add(new Deed(
                "lead.capture",
                Activities.CAPTURE,
                track.code(),
                stage.code(),
                stage.half().name(),
                null,
                owner,
                staff.departmentOf(owner)));
        if (customer != null) {
            facts.add(customer.fact(staff));
        }
        return facts;
    }

    static Lead capture(CaptureLead input, LeadFacts shown, Work work) {
        LeadEntity lead = new LeadEntity();
        lead.customer = Masters.knownCustomer("customer", input.customer(), work);
        lead.company = lead.customer == null ? Inputs.text(input.company()) : "";
        requireSomebody(lead);
        lead.contact = Inputs.text(input.contact());
        lead.source = Inputs.text(input.source());
        lead.campaign = Masters.knownCampaign(input.campaign(), work);
        lead.text = Inputs.text(input.text());
        lead.track = Tracks.known(null, work).code();
        lead.owner = work.actor().login();
        lead.capturedAt = work.now();
        lead.unassignedSince = lead.capturedAt;
        lead.number = Series.next("L", n -> Leads.find(n, work).isPresent(), work);
        Store.of(work).add(lead);
        Lead view = shown.changed(lead, "captured", work);
        work.undoneBy(new WithdrawLead(lead.number), lead.ref(), lead.version);
        return view;
    }

    static void requireSomebody(LeadEntity lead) {
        if (lead.customer == null && lead.company.isEmpty()) {
            throw Complaints.invalid("customer", "lead.nobody");
        }
    }
}
