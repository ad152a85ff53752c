package org.twinrail.crm.internal.touches;

import org.twinrail.api.people.Department.Rail;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.internal.common.Staff;

/** Tells on which rail a touch was made from the departments of those who made it (D1). */
final class Rails {
    private Rails() {}

    /** Pull is marketing's, everything else is push: whoever else meets a customer does what sales does. */
    static TouchTrack of(String department, Staff staff) {
        return staff.railOf(department) == Rail.PULL ? TouchTrack.MARKETING : TouchTrack.SALES;
    }

    /** What somebody made with a colleague is joint where one of them stands on each rail. */
    static TouchTrack of(String department, String partnerDepartment, Staff staff) {
        Rail own = staff.railOf(department);
        Rail other = staff.railOf(partnerDepartment);
        if (own == Rail.PULL && other == Rail.PUSH || own == Rail.PUSH && other == Rail.PULL) {
            return TouchTrack.JOINT;
        }
        return of(own == Rail.NONE ? partnerDepartment : department, staff);
    }
}
