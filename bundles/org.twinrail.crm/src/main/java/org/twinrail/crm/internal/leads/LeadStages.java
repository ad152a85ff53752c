package org.twinrail.crm.internal.leads;

import org.twinrail.crm.LeadState;
import org.twinrail.crm.Milestone;

/** Where leads stand in the funnel. */
public final class LeadStages {
    private LeadStages() {}

    /** A lead that was returned has to be judged anew. */
    public static Milestone of(LeadState state) {
        return switch (state) {
            case NEW, RETURNED -> Milestone.LEAD;
            case QUALIFIED, HANDED_OFF, ACCEPTED -> Milestone.QUALIFIED;
        };
    }
}
