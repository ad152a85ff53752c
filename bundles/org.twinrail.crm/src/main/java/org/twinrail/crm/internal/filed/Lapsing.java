package org.twinrail.crm.internal.filed;

import java.time.LocalDate;
import java.util.List;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.TouchTrack;
import org.twinrail.crm.filing.FilingState;
import org.twinrail.crm.internal.common.Store;

/** Ends the protection of filings whose last day is over (D23). */
public final class Lapsing {
    private Lapsing() {}

    /** Ends those that are over, at most so many; returns how many had come to nothing. */
    public static int lapse(int most, Work work) {
        List<FilingEntity> over = Store.of(work)
                .query(
                        "select f from FilingEntity f where f.state = :granted and f.protectedUntil < :today order by"
                                + " f.protectedUntil, f.number",
                        FilingEntity.class)
                .setParameter("granted", FilingState.GRANTED)
                .setParameter("today", work.today())
                .setMaxResults(most)
                .getResultList();
        over.forEach(filing -> end(filing, work));
        return (int) over.stream()
                .filter(f -> f.view().state() == FilingState.LAPSED)
                .count();
    }

    /** Ends the one that protected a company, however its name is written, if its last day is over. */
    public static void lapse(String company, Work work) {
        Filings.holding(company, work)
                .filter(filing -> filing.protectedUntil().isBefore(work.today()))
                .ifPresent(filing -> end(filing, work));
    }

    /** Ends one: it is kept where the filer touched the company or an opportunity was opened, and lapses otherwise. */
    private static void end(FilingEntity filing, Work work) {
        filing.end(isFollowedUp(filing, work) ? FilingState.KEPT : FilingState.LAPSED);
        Store.of(work).save();
        String topic = filing.view().state() == FilingState.KEPT ? "kept" : "lapsed";
        work.publish("crm/filing-" + topic, filing.view());
    }

    private static boolean isFollowedUp(FilingEntity filing, Work work) {
        if (filing.recordedAs().isEmpty()) {
            return false;
        }
        LocalDate filedOn = LocalDate.ofInstant(filing.filedAt(), work.clock().getZone());
        Store store = Store.of(work);
        long touches = store.query(
                        "select count(t) from TouchEntity t where t.customer.name = :customer and t.at >= :filed and"
                                + " (t.by = :filer or t.track = :joint)",
                        Long.class)
                .setParameter("customer", filing.recordedAs())
                .setParameter("filed", filing.filedAt())
                .setParameter("filer", filing.by())
                .setParameter("joint", TouchTrack.JOINT)
                .getSingleResult();
        long opened = store.query(
                        "select count(o) from OpportunityEntity o where o.customer.name = :customer and o.openedOn >="
                                + " :filedOn",
                        Long.class)
                .setParameter("customer", filing.recordedAs())
                .setParameter("filedOn", filedOn)
                .getSingleResult();
        return touches + opened > 0;
    }
}
