package org.twinrail.crm.internal.leads;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.facts.LeadFact;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.tracks.Tracks;

/** Finds leads and shows them to people and to rules. */
public final class Leads {
    static final String WITH_NAMES =
            "select l from LeadEntity l left join fetch l.customer c left join fetch l.campaign k"
                    + " left join fetch l.opportunity o left join fetch o.customer left join fetch o.product";

    static final String HANDED_OFF = LeadState.class.getName() + "." + LeadState.HANDED_OFF;

    /** Puts those first that wait for an answer. */
    static final String WAITING = "(case l.state when " + HANDED_OFF + " then 0 else 1 end)";

    /** Puts the longest waiting first. */
    static final String WAITING_SINCE = "(case l.state when " + HANDED_OFF + " then l.handedOffAt end)";

    private Leads() {}

    /** The lead with a number, if there is one. */
    public static Optional<LeadEntity> find(String number, Work work) {
        return Store.of(work).one(LeadEntity.class, WITH_NAMES + " where l.number = ?1", number.strip());
    }

    static LeadEntity known(String number, Work work) {
        return find(number, work).orElseThrow(() -> Complaints.invalid("number", "lead.unknown", number.strip()));
    }

    /** Those that wait to be taken, the longest waiting first. */
    public static List<LeadFact> waiting(int limit, Work work) {
        Staff staff = new Staff(work);
        return Store.of(work)
                .query(WITH_NAMES + " where l.state = :state order by l.handedOffAt, l.number", LeadEntity.class)
                .setParameter("state", LeadState.HANDED_OFF)
                .setMaxResults(limit)
                .getResultStream()
                .map(l -> fact(l, staff, work))
                .toList();
    }

    static Deed deed(String action, String activity, LeadEntity lead, Staff staff, Work work) {
        TrackStage stage = stage(lead, work);
        return new Deed(
                action,
                activity,
                lead.track,
                stage.code(),
                stage.half().name(),
                lead.ref(),
                lead.owner,
                staff.departmentOf(lead.owner));
    }

    static LeadFact fact(LeadEntity lead, Staff staff, Work work) {
        boolean waits = lead.state == LeadState.HANDED_OFF && lead.handedOffAt != null;
        return new LeadFact(
                lead.ref(),
                lead.number,
                lead.customer == null ? lead.company : lead.customerName(),
                lead.state.name(),
                lead.owner,
                staff.departmentOf(lead.owner),
                lead.handedTo,
                staff.departmentOfEither(lead.handedTo),
                lead.handedOffAt,
                waits
                        ? Math.max(
                                0,
                                Duration.between(lead.handedOffAt, work.now()).toHours())
                        : 0,
                lead.handedBy,
                staff.departmentOf(lead.handedBy));
    }

    static Lead view(LeadEntity lead, Work work) {
        return lead.view(stage(lead, work));
    }

    private static TrackStage stage(LeadEntity lead, Work work) {
        return Tracks.of(lead.track, work).at(LeadStages.of(lead.state));
    }

    /** Saves a change, tells the reviews and the world about it, and shows the result. */
    static Lead changed(LeadEntity lead, String topic, Work work) {
        Store.of(work).save();
        work.changed(fact(lead, new Staff(work), work));
        Lead view = view(lead, work);
        work.publish("crm/lead-" + topic, view);
        return view;
    }
}
