package org.twinrail.coordination.internal.measures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.api.measures.Measure;
import org.twinrail.api.measures.MeasureUnit;
import org.twinrail.api.measures.Portion;
import org.twinrail.api.measures.Slice;
import org.twinrail.api.spi.Work;
import org.twinrail.api.spi.WorkingTime;
import org.twinrail.api.spi.WorkingTimes;

/** The working hours from the question to the answer, of the department that advised (D33). */
@Component
public final class AdviceHours implements Measure {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int DECIMALS = 6;

    private final WorkingTimes times;

    /** Made by Declarative Services. */
    @Activate
    public AdviceHours(@Reference WorkingTimes times) {
        this.times = times;
    }

    @Override
    public String name() {
        return "coordination.advice-hours";
    }

    @Override
    public Text title() {
        return Titles.of("advice.hours");
    }

    @Override
    public MeasureUnit unit() {
        return MeasureUnit.WORKING_HOURS;
    }

    @Override
    public Map<String, Set<String>> parameters() {
        return Map.of(GivenRows.IN, GivenRows.VALUES);
    }

    @Override
    public List<Portion> count(Slice slice, Work work) {
        WorkingTime time = times.of(work);
        return GivenRows.of(slice, work).stream()
                .map(given -> new Portion(
                        BigDecimal.valueOf(time.between(given.askedAt(), given.givenAt())
                                        .toMinutes())
                                .divide(MINUTES, DECIMALS, RoundingMode.HALF_UP),
                        ObjectRef.of("advice", given.id()),
                        given.adviser(),
                        given.host(),
                        given.by()))
                .toList();
    }
}
