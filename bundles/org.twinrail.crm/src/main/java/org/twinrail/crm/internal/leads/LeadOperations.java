package org.twinrail.crm.internal.leads;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Sorting;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.AcceptLead;
import org.twinrail.crm.CaptureLead;
import org.twinrail.crm.FindLead;
import org.twinrail.crm.HandOffLead;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.ListLeads;
import org.twinrail.crm.OpenOpportunity;
import org.twinrail.crm.Opportunity;
import org.twinrail.crm.QualifyLead;
import org.twinrail.crm.ReturnLead;
import org.twinrail.crm.facts.Activities;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Inputs;
import org.twinrail.crm.internal.common.Search;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.masters.Masters;
import org.twinrail.crm.internal.opportunities.Opportunities;
import org.twinrail.crm.internal.undo.RestoreLead;

/** Carries leads from their capture to the receiver who takes them or gives them back (D1, D18). */
@Component
public final class LeadOperations implements OperationProvider {
    private static final Sorting LEADS = Sorting.standard("-capturedAt")
            .by("number", "l.number")
            .by("state", Sorting.asListed("l.state", LeadState.class), "l.capturedAt", "l.number")
            .by("customer", Sorting.leastWhereMissing("c.name"), "l.capturedAt", "l.number")
            .by("source", "l.source", "l.capturedAt", "l.number")
            .by("campaign", Sorting.leastWhereMissing("k.code"), "l.capturedAt", "l.number")
            .by("owner", "l.owner", "l.capturedAt", "l.number")
            .by("handedTo", "l.handedTo", "l.capturedAt", "l.number")
            .by("handedOffAt", Sorting.leastWhereMissing("l.handedOffAt"), "l.number")
            .by("capturedAt", "l.capturedAt", "l.number")
            .by("waits", Leads.WAITING, Leads.WAITING_SINCE, "-l.capturedAt", "l.number");

    private static final int TEXT_LENGTH = 4000;

    private final WorkingTimes times;
    private final LeadFacts facts;

    /** Made by Declarative Services. */
    @Activate
    public LeadOperations(@Reference WorkingTimes times) {
        this.times = times;
        this.facts = new LeadFacts(times);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                CaptureLead.class, Capturing::describe, (input, work) -> Capturing.capture(input, facts, work));
        registrar.action(
                QualifyLead.class,
                (input, work) -> describe("lead.qualify", Activities.QUALIFY, input.number(), work),
                this::qualify);
        registrar.action(
                HandOffLead.class,
                (input, work) -> describe("lead.handoff", Activities.HAND_OFF, input.number(), work),
                this::handOff);
        registrar.action(
                AcceptLead.class,
                (input, work) -> describe("lead.accept", Activities.ACCEPT, input.number(), work),
                this::accept);
        registrar.action(
                ReturnLead.class,
                (input, work) -> describe("lead.return", Activities.RETURN, input.number(), work),
                this::giveBack);
        registrar.query(FindLead.class, (query, work) -> Leads.find(query.number(), work)
                .map(l -> facts.view(l, work)));
        registrar.query(ListLeads.class, this::list);
    }

    private List<?> describe(String action, String activity, String number, Work work) {
        LeadEntity lead = Leads.known(number, work);
        Staff staff = new Staff(work);
        return List.of(Leads.deed(action, activity, lead, staff, work), facts.of(lead, staff, work));
    }

    /** The lead, where it is in a state from which this can be done, and of the version the caller saw. */
    private static LeadEntity in(Set<LeadState> states, String number, Work work) {
        LeadEntity lead = Leads.known(number, work);
        work.checkVersion(lead.version);
        if (!states.contains(lead.state)) {
            throw Complaints.refused("lead.state." + lead.state, lead.number);
        }
        return lead;
    }

    private Lead qualify(QualifyLead input, Work work) {
        LeadEntity lead = in(EnumSet.of(LeadState.NEW, LeadState.RETURNED), input.number(), work);
        Lead before = Leads.view(lead, work);
        String note = Inputs.text(input.note());
        lead.text = lead.text.isEmpty() || note.isEmpty() ? lead.text + note : lead.text + "\n" + note;
        if (lead.text.length() > TEXT_LENGTH) {
            throw Complaints.invalid("note", "lead.text.long", TEXT_LENGTH);
        }
        lead.state = LeadState.QUALIFIED;
        lead.unassignedSince = work.now();
        return changed(lead, before, "qualified", work);
    }

    private Lead handOff(HandOffLead input, Work work) {
        LeadEntity lead = in(EnumSet.of(LeadState.QUALIFIED), input.number(), work);
        Lead before = Leads.view(lead, work);
        Staff staff = new Staff(work);
        lead.handedTo = staff.assignable("to", staff.receiver("to", input.to()));
        lead.handedBy = work.actor().login();
        lead.handedOffAt = work.now();
        lead.returnReason = "";
        lead.state = LeadState.HANDED_OFF;
        return changed(lead, before, "handed-off", work);
    }

    private Lead accept(AcceptLead input, Work work) {
        LeadEntity lead = in(EnumSet.of(LeadState.HANDED_OFF), input.number(), work);
        Lead before = Leads.view(lead, work);
        if (!Inputs.blank(input.customer())) {
            lead.customer = Masters.knownCustomer("customer", input.customer(), work);
            lead.company = "";
        }
        lead.owner = work.actor().login();
        lead.state = LeadState.ACCEPTED;
        Store.of(work).save();
        if (Boolean.TRUE.equals(input.open())) {
            open(lead, input, work);
        }
        return changed(lead, before, "accepted", work);
    }

    /** The opportunity is opened by an action of its own, so that its own rules are asked. */
    private static void open(LeadEntity lead, AcceptLead input, Work work) {
        if (lead.customer == null) {
            throw Complaints.invalid("customer", "lead.no.customer", lead.company);
        }
        Opportunity opened = work.perform(new OpenOpportunity(
                null, lead.customerName(), input.product(), lead.owner, input.amount(), lead.track, null));
        lead.opportunity = Opportunities.known("number", opened.number(), work);
    }

    private Lead giveBack(ReturnLead input, Work work) {
        LeadEntity lead = in(EnumSet.of(LeadState.HANDED_OFF), input.number(), work);
        Lead before = Leads.view(lead, work);
        lead.returnReason = input.reason().strip();
        lead.state = LeadState.RETURNED;
        lead.unassignedSince = work.now();
        return changed(lead, before, "returned", work);
    }

    private Lead changed(LeadEntity lead, Lead before, String topic, Work work) {
        Lead view = facts.changed(lead, topic, work);
        work.undoneBy(new RestoreLead(before), lead.ref(), lead.version);
        return view;
    }

    private Instant waitingSince(Integer hours, Work work) {
        return hours == null ? null : times.of(work).before(work.now(), Duration.ofHours(hours));
    }

    private List<Lead> list(ListLeads query, Work work) {
        return new Search<>(LeadEntity.class, Leads.WITH_NAMES)
                .is("l.state", "state", query.state())
                .is("fk(l.customer)", Masters.ID_OF_CUSTOMER, "customer", query.customer())
                .is("l.owner", "owner", query.owner())
                .is("l.handedTo", "handedTo", query.handedTo())
                .is("fk(l.campaign)", Masters.ID_OF_CAMPAIGN, "campaign", query.campaign())
                .where(
                        "l.state = " + Leads.HANDED_OFF + " and l.handedOffAt <= :waitingSince",
                        "waitingSince",
                        waitingSince(query.waitingHours(), work))
                .page(
                        work,
                        LEADS,
                        new Search.Page(query.sort(), query.limit(), query.offset()),
                        l -> facts.view(l, work));
    }
}
