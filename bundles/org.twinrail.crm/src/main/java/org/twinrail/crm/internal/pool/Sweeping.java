package org.twinrail.crm.internal.pool;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTimes;
import org.twinrail.crm.internal.common.Staff;
import org.twinrail.crm.internal.common.Store;
import org.twinrail.crm.internal.filed.Lapsing;
import org.twinrail.crm.internal.masters.CustomerEntity;
import org.twinrail.crm.internal.masters.Ownership;
import org.twinrail.crm.internal.masters.OwnershipEntity;
import org.twinrail.crm.pool.OwnershipCause;
import org.twinrail.crm.pool.SweepPool;

/** What time brings to customers somebody owns: a warning, and the way back into the public pool (D23). One run does a bounded amount. */
@Component
public final class Sweeping implements OperationProvider {
    private static final int CUSTOMERS = 500;
    private static final int FILINGS = 200;

    /** At the latest then a customer is looked at again: rules may have changed, a protection may have ended. */
    private static final Duration LOOK = Duration.ofDays(1);

    private final Prospects prospects;

    /** Made by Declarative Services. */
    @Activate
    public Sweeping(@Reference RuleEngine engine, @Reference WorkingTimes times) {
        this.prospects = new Prospects(engine, times);
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(SweepPool.class, (input, work) -> List.of(Deed.of("pool.sweep", "SWEEP")), this::sweep);
    }

    private SweepPool.Result sweep(SweepPool input, Work work) {
        List<OwnershipEntity> due = Store.of(work)
                .query(
                        "select o from OwnershipEntity o join fetch o.customer where o.lookAt <= :now order by o.lookAt,"
                                + " o.id",
                        OwnershipEntity.class)
                .setParameter("now", work.now())
                .setMaxResults(CUSTOMERS)
                .getResultList();
        int warned = 0;
        int reclaimed = 0;
        for (Prospect prospect : prospects.of(due, work)) {
            boolean wasWarned = prospect.ownership().warnedAt() != null;
            if (!isTimeToWarn(prospect, work.now())) {
                prospect.ownership().warned(null);
                lookNext(prospect, prospect.warn(), work);
            } else if (!wasWarned) {
                warn(prospect, work);
                warned++;
            } else if (prospect.falls().isAfter(work.now())) {
                lookNext(prospect, prospect.falls(), work);
            } else {
                reclaim(prospect, work);
                reclaimed++;
            }
        }
        Store.of(work).save();
        return new SweepPool.Result(due.size(), warned, reclaimed, Lapsing.lapse(FILINGS, work));
    }

    private static boolean isTimeToWarn(Prospect prospect, Instant now) {
        return prospect.warn() != null && !prospect.warn().isAfter(now);
    }

    private static void warn(Prospect prospect, Work work) {
        prospect.ownership().warned(work.now());
        work.publish("crm/customer-owner-warned", prospect.holding());
        lookNext(prospect, prospect.falls(), work);
    }

    private static void reclaim(Prospect prospect, Work work) {
        CustomerEntity customer = prospect.ownership().customer();
        Ownership.change(customer, "", Ownership.Why.because(OwnershipCause.RECLAIMED, prospect.reason()), work);
        work.changed(customer.fact(new Staff(work)));
    }

    private static void lookNext(Prospect prospect, Instant expected, Work work) {
        Instant latest = work.now().plus(LOOK);
        prospect.ownership().lookNext(expected == null || expected.isAfter(latest) ? latest : expected);
    }
}
