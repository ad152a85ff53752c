package org.twinrail.insight.internal;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.twinrail.api.spi.OperationProvider.ActionBody;
import org.twinrail.api.spi.Work;
import org.twinrail.insight.Indicator;
import org.twinrail.insight.KeepFigures;

/** Keeps the figures of periods that are over: all that ended since the indicator was first looked at, at most a year of weeks at once. */
final class Keeping implements ActionBody<KeepFigures, KeepFigures.Result> {
    private static final int MOST = 53;

    private final MeasureBook measures;
    private final Judge judge;

    Keeping(MeasureBook measures, Judge judge) {
        this.measures = measures;
        this.judge = judge;
    }

    @Override
    public KeepFigures.Result run(KeepFigures action, Work work) {
        Figures figures = new Figures(measures, judge, work);
        int kept = 0;
        for (IndicatorEntity entity : Indicators.all(false, work)) {
            Indicator indicator = entity.view();
            LocalDate from = entity.takenFrom(work.today());
            if (figures.isAtHand(indicator)) {
                for (int ago = MOST; ago > 0; ago--) {
                    Period period = figures.period(indicator, ago);
                    if (period.end().isAfter(from)
                            && Figures.kept(entity, period, work).isEmpty()) {
                        figures.keep(entity, period);
                        kept++;
                    }
                }
            }
        }
        work.resource(EntityManager.class).flush();
        return new KeepFigures.Result(kept);
    }
}
