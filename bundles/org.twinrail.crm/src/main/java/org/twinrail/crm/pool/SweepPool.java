package org.twinrail.crm.pool;

import org.twinrail.api.Action;
import org.twinrail.api.Operation;

/**
 * Warns owners of customers that the rules are about to take back, takes back those that were warned of in time, and lets filings lapse
 * (D23). One run looks at a bounded number of customers, those not looked at for longest first.
 */
@Operation("pool.sweep")
public record SweepPool() implements Action<SweepPool.Result> {
    /**
     * What a sweep did.
     *
     * @param looked customers it looked at
     * @param warned customers whose owners it warned
     * @param reclaimed customers it took back into the pool
     * @param lapsed filings whose protection ended without a touch or an opportunity
     */
    public record Result(int looked, int warned, int reclaimed, int lapsed) {}
}
