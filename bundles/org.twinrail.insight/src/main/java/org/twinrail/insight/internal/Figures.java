package org.twinrail.insight.internal;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Work;
import org.twinrail.insight.Grouping;
import org.twinrail.insight.Indicator;
import org.twinrail.insight.Level;
import org.twinrail.insight.Standing;

/** The figures of indicators: those kept where there are, and counted otherwise. Belongs to one query. */
final class Figures {
    private final MeasureBook book;
    private final Judge judge;
    private final Work work;
    private final Counting counting;

    Figures(MeasureBook book, Judge judge, Work work) {
        this.book = book;
        this.judge = judge;
        this.work = work;
        this.counting = new Counting(book, work);
    }

    /** The period of an indicator so many before the running one. */
    Period period(Indicator indicator, int ago) {
        return Period.of(indicator.rhythm(), work.today()).before(ago);
    }

    /** The figures of a period, judged; one that says why there is none, where a measure is away. */
    List<Standing> of(IndicatorEntity entity, Period period) {
        Indicator indicator = entity.view();
        Optional<KeptEntity> kept = kept(entity, period, work);
        List<Standing> standings = new ArrayList<>();
        if (kept.isEmpty() && !isAtHand(indicator)) {
            if (indicator.grouping() == Grouping.COMPANY) {
                standings.add(away(indicator, "", period));
            }
            return standings;
        }
        Map<String, Amounts> figures = kept.map(KeptEntity::figures)
                .map(TreeMap::new)
                .orElseGet(() -> new TreeMap<>(counting.amounts(indicator, period)));
        figures.forEach((group, amounts) -> standings.add(judged(indicator, group, period, kept.isPresent(), amounts)));
        return standings;
    }

    /** The figure of one group in a period, judged; where nothing was counted of it, that nothing was. */
    Standing of(IndicatorEntity entity, String group, Period period) {
        Indicator indicator = entity.view();
        return of(entity, period).stream()
                .filter(standing -> standing.group().equals(group))
                .findFirst()
                .orElseGet(() -> away(indicator, group, period));
    }

    boolean isAtHand(Indicator indicator) {
        return List.of(indicator.numerator(), indicator.denominator(), indicator.beside()).stream()
                .filter(formula -> !formula.isEmpty())
                .allMatch(formula -> book.has(Formula.parse("formula", formula)));
    }

    /** Keeps the figures of a period that is over. */
    void keep(IndicatorEntity entity, Period period) {
        Indicator indicator = entity.view();
        work.resource(EntityManager.class)
                .persist(new KeptEntity(
                        indicator.code(),
                        entity.revision(),
                        period.code(),
                        counting.amounts(indicator, period),
                        work.now()));
    }

    /** The figures of a period that were kept; nothing where none were. */
    static Optional<KeptEntity> kept(IndicatorEntity entity, Period period, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select k from KeptEntity k where k.indicator = :indicator and k.revision = :revision"
                                + " and k.period = :period",
                        KeptEntity.class)
                .setParameter("indicator", entity.view().code())
                .setParameter("revision", entity.revision())
                .setParameter("period", period.code())
                .getResultStream()
                .findFirst();
    }

    private Standing judged(Indicator indicator, String group, Period period, boolean kept, Amounts amounts) {
        Judge.Judged judged = judge.judge(indicator, group, amounts);
        BigDecimal value = new Quotient(amounts.numerator(), amounts.denominator(), indicator.unit())
                .rounded()
                .orElse(null);
        return standing(indicator, group, period, kept, amounts, value, judged.level(), judged.why());
    }

    private Standing away(Indicator indicator, String group, Period period) {
        return standing(
                indicator,
                group,
                period,
                false,
                new Amounts(BigDecimal.ZERO, null, null),
                null,
                Level.UNKNOWN,
                isAtHand(indicator) ? Words.of("why.nothing") : Words.of("why.away"));
    }

    private Standing standing(
            Indicator indicator,
            String group,
            Period period,
            boolean kept,
            Amounts amounts,
            BigDecimal value,
            Level level,
            Text why) {
        return new Standing(
                indicator.code(),
                indicator.name(),
                indicator.unit(),
                group,
                period.code(),
                period.first(),
                !period.isOver(work.today()),
                kept,
                plain(amounts.numerator()),
                plain(amounts.denominator()),
                value,
                indicator.lower(),
                indicator.upper(),
                level,
                why);
    }

    /** Without the zeros the database writes behind the point, so that kept and counted read the same. */
    private static BigDecimal plain(BigDecimal amount) {
        if (amount == null || amount.signum() == 0) {
            return amount == null ? null : BigDecimal.ZERO;
        }
        BigDecimal shortest = amount.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
