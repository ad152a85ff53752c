package org.twinrail.crm.internal.filed;

import java.util.Optional;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Complaints;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.keys.MatchKeys;

/** Finds filings; one indexed query each. */
public final class Filings {
    private Filings() {}

    /** The filing that protects a company, however its name is written; one past its last day does not. */
    public static Optional<FilingEntity> granted(String company, Work work) {
        return holding(company, work).filter(filing -> !filing.protectedUntil.isBefore(work.today()));
    }

    /** The same, its last day over or not. */
    static Optional<FilingEntity> holding(String company, Work work) {
        return Store.of(work)
                .one(
                        FilingEntity.class,
                        "select f from FilingEntity f where f.grantedKey = ?1",
                        MatchKeys.ofName(company));
    }

    /** The filing with a number, if there is one. */
    public static Optional<FilingEntity> find(String number, Work work) {
        return Store.of(work)
                .one(FilingEntity.class, "select f from FilingEntity f where f.number = ?1", number.strip());
    }

    /**
     * The filing with a number.
     *
     * @throws org.twinrail.api.InvalidInputException when there is none
     */
    public static FilingEntity known(String number, Work work) {
        return find(number, work).orElseThrow(() -> Complaints.invalid("number", "filing.unknown", number.strip()));
    }
}
