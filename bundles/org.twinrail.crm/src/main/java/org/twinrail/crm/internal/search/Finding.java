package org.twinrail.crm.internal.search;

import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Store;

/**
 * Finds what is known by a part of one of its names: first what begins with it, then what contains it, each in the order of the first name.
 * These are two questions, each of which can end in that order as soon as enough was found; one for both would read and sort all that fit.
 *
 * @param what the columns to show
 * @param from where they are
 * @param names what to look in
 */
record Finding(String what, String from, List<String> names) {
    /** Sorts behind every sign that names are written with. */
    private static final String LAST_SIGN = "\uffff";

    List<Tuple> find(String text, int most, Work work) {
        List<Tuple> found = new ArrayList<>(page(range(text) + begins(), text, most, work));
        if (found.size() < most) {
            String contains = "(" + any(" > 0") + ") and not " + begins();
            found.addAll(page(contains, text, most - found.size(), work));
        }
        return found;
    }

    private List<Tuple> page(String where, String text, int most, Work work) {
        TypedQuery<Tuple> query = Store.of(work)
                .query(
                        "select " + what + " from " + from + " where " + where + " order by " + names.get(0),
                        Tuple.class)
                .setParameter("text", text.toLowerCase(Locale.ROOT))
                .setMaxResults(most);
        if (where.contains(":end")) {
            query.setParameter("plain", text).setParameter("end", text + LAST_SIGN);
        }
        return query.getResultList();
    }

    /** Lets an index find the beginning, where the only name is written without small and capital letters, as Chinese is. */
    private String range(String text) {
        boolean plain = text.chars().noneMatch(sign -> Character.isLowerCase(sign) || Character.isUpperCase(sign));
        return names.size() == 1 && plain ? names.get(0) + " >= :plain and " + names.get(0) + " < :end and " : "";
    }

    /** A name that is missing begins with nothing. */
    private String begins() {
        return "(" + any(" = 1") + ")";
    }

    private String any(String place) {
        return names.stream()
                .map(name -> "locate(:text, lower(coalesce(" + name + ", '')))" + place)
                .collect(Collectors.joining(" or "));
    }
}
