package org.twinrail.crm.internal.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Store;

/**
 * Words that were written before in a field, those used most first. Of very many records a sample says which those are, taken by their random
 * ids; the words it has none of follow by letter. Counting a million records would keep whoever opens a form waiting.
 */
final class Terms {
    private static final int SAMPLE = 10_000;

    private final String entity;
    private final String field;
    private final Store store;

    Terms(String entity, String field, Work work) {
        this.entity = entity;
        this.field = field;
        this.store = Store.of(work);
    }

    List<String> first(int most) {
        Set<String> terms = new LinkedHashSet<>(sampled(most));
        if (terms.size() < most && count() > SAMPLE) {
            String last = "";
            for (Optional<String> next = after(last); next.isPresent() && terms.size() < most; next = after(last)) {
                last = next.get();
                terms.add(last);
            }
        }
        return List.copyOf(terms);
    }

    private List<String> sampled(int most) {
        return store.query(
                        "select s.term from (select e." + field + " as term from " + entity + " e order by e.id limit "
                                + SAMPLE + ") s where s.term <> '' group by s.term order by count(*) desc, s.term",
                        String.class)
                .setMaxResults(most)
                .getResultList();
    }

    private long count() {
        return store.query("select count(*) from " + entity, Long.class).getSingleResult();
    }

    private Optional<String> after(String term) {
        return store.query(
                        "select e." + field + " from " + entity + " e where e." + field + " > ?1 order by e." + field,
                        String.class)
                .setParameter(1, term)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
