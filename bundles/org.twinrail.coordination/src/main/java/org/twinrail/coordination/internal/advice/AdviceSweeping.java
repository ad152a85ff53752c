package org.twinrail.coordination.internal.advice;

import java.util.List;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.advice.SweepAdvice;
import org.twinrail.coordination.internal.hosts.Hosts;

/** What time brings: silence counts as no objection, and open advice follows whoever is responsible by now (D4). One run does a bounded amount. */
final class AdviceSweeping implements ActionBody<SweepAdvice, SweepAdvice.Result> {
    private static final int MOST = 500;

    private final Hosts hosts;

    AdviceSweeping(Hosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public SweepAdvice.Result run(SweepAdvice action, Work work) {
        AdviceStore store = new AdviceStore(work);
        List<AdviceEntity> silent = store.silent(work.now(), MOST);
        for (AdviceEntity advice : silent) {
            advice.stands(advice.standing().deemed(work.now()));
            Matter.tell(advice, "advice/deemed", work);
        }
        int moved = 0;
        for (AdviceEntity advice : store.waiting(MOST)) {
            if (follow(advice, work)) {
                moved++;
            }
        }
        return new SweepAdvice.Result(silent.size(), moved);
    }

    private boolean follow(AdviceEntity advice, Work work) {
        Seat host = hosts.responsible(advice.object(), work).map(Seat::of).orElse(advice.host());
        if (host.equals(advice.host())) {
            return false;
        }
        advice.hostedBy(host);
        return true;
    }
}
