package org.twinrail.incentives.ui.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.twinrail.incentives.ListAssessments.Assessed;
import org.twinrail.incentives.Period;

/** Which periods there are to choose from. */
final class Periods {
    /** The lengths of periods. */
    enum Unit {
        QUARTER(8),
        MONTH(12),
        YEAR(3);

        private final int least;

        Unit(int least) {
            this.least = least;
        }

        /** The period of this length a day falls into. */
        Period of(LocalDate day) {
            return Period.parse(
                    switch (this) {
                        case QUARTER -> day.getYear() + "Q" + (day.getMonthValue() + 2) / 3;
                        case MONTH -> YearMonth.from(day).toString();
                        case YEAR -> String.valueOf(day.getYear());
                    });
        }

        /** The length of a period. */
        static Unit of(String code) {
            return code.contains("Q") ? QUARTER : code.contains("-") ? MONTH : YEAR;
        }
    }

    private Periods() {}

    /**
     * The periods of a length, the newest first: those that are over and the running one as far back as the house has worked, a few at
     * least, and any other that was assessed.
     */
    static List<Period> of(Unit unit, LocalDate today, List<Assessed> assessed) {
        LocalDate first = assessed.stream()
                .map(Assessed::from)
                .min(Comparator.naturalOrder())
                .orElse(today);
        List<Period> periods = new ArrayList<>();
        Period period = unit.of(today);
        while (periods.size() < unit.least || period.until().isAfter(first)) {
            periods.add(period);
            period = period.before();
        }
        Stream<Period> ahead = assessed.stream()
                .filter(a -> Unit.of(a.period()) == unit && a.from().isAfter(today))
                .map(a -> Period.parse(a.period()));
        return Stream.concat(ahead, periods.stream()).distinct().toList();
    }

    /** What to show first: the running period; where it was not assessed yet, the last that was. */
    static Period first(LocalDate today, List<Assessed> assessed) {
        Period running = Unit.QUARTER.of(today);
        boolean there = assessed.stream().anyMatch(a -> a.period().equals(running.code()));
        return there || assessed.isEmpty()
                ? running
                : Period.parse(assessed.get(0).period());
    }
}
