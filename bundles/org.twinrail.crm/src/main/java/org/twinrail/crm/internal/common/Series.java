package org.twinrail.crm.internal.common;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.function.Predicate;
import org.twinrail.api.spi.Work;

/** Gives out numbers people can say, such as {@code O-2017-0042}. */
public final class Series {
    private Series() {}

    /**
     * The next number of this year's series that is not taken; the series stays locked until the end of the transaction, so no number is
     * given twice.
     *
     * @param letter what the numbers begin with
     * @param taken tells numbers that were recorded from elsewhere
     */
    public static String next(String letter, Predicate<String> taken, Work work) {
        EntityManager database = Store.of(work).database();
        String name = letter + "-" + work.today().getYear();
        SeriesEntity series = database.find(SeriesEntity.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (series == null) {
            series = new SeriesEntity();
            series.name = name;
            database.persist(series);
        }
        String number;
        do {
            series.last++;
            number = "%s-%04d".formatted(name, series.last);
        } while (taken.test(number));
        return number;
    }
}
