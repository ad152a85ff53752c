package org.twinrail.crm.internal.leads;

import java.util.Optional;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.Lead;
import org.twinrail.crm.LeadState;
import org.twinrail.crm.TrackStage;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.tracks.Tracks;

/** Finds leads, and what they are without a look at the clock. */
public final class Leads {
    /** Reads leads {@code l} with their customers {@code c} and whatever else they name. */
    public static final String WITH_NAMES =
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

    /**
     * The lead with a number.
     *
     * @throws org.twinrail.api.InvalidInputException when there is none
     */
    public static LeadEntity known(String number, Work work) {
        return find(number, work).orElseThrow(() -> Complaints.invalid("number", "lead.unknown", number.strip()));
    }

    /** The deed of acting on a lead. */
    public static Deed deed(String action, String activity, LeadEntity lead, Staff staff, Work work) {
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

    /** A lead with nothing said of how long it waits, for comparing and for what takes a change back. */
    public static Lead view(LeadEntity lead, Work work) {
        return view(lead, 0, work);
    }

    /** A lead that has waited so many working hours. */
    static Lead view(LeadEntity lead, long waitingHours, Work work) {
        return lead.view(stage(lead, work), waitingHours);
    }

    private static TrackStage stage(LeadEntity lead, Work work) {
        return Tracks.of(lead.track, work).at(LeadStages.of(lead.state));
    }
}
