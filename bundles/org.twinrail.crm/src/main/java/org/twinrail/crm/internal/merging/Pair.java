package org.twinrail.crm.internal.merging;

import java.util.List;
import java.util.Set;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.Masters;

/**
 * Two customers that can become one.
 *
 * @param survivor the one that stays
 * @param merged the other one
 */
record Pair(CustomerEntity survivor, CustomerEntity merged) {
    /**
     * Finds both by the names they have themselves.
     *
     * @throws org.twinrail.api.InvalidInputException when there is none of a name, or both are the same
     * @throws org.twinrail.api.RefusedException when one was merged already
     */
    static Pair of(String survivor, String merged, Work work) {
        Pair pair =
                new Pair(Masters.ownCustomer("survivor", survivor, work), Masters.ownCustomer("merged", merged, work));
        if (pair.survivor.id().equals(pair.merged.id())) {
            throw Complaints.invalid("merged", "merge.same", pair.survivor.name());
        }
        return pair;
    }

    /** Whether somebody is responsible for both, or for one where nobody is for the other. */
    boolean isMatterOf(String login) {
        Set<String> owners = Set.copyOf(List.of(survivor.owner(), merged.owner()));
        return owners.contains(login) && Set.of(login, "").containsAll(owners);
    }
}
