package org.twinrail.crm.internal.merging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.spi.Work;
import org.twinrail.crm.internal.common.Store;

/**
 * People of the same name at both customers: whether they are one, people must say, so each stays and the one that comes is told apart by a
 * number behind the name.
 */
final class Namesakes {
    /** A name is not longer than this. */
    private static final int LONGEST = 100;

    private static final String AT_MERGED = " from ContactEntity p where fk(p.customer) = :merged and p.name in"
            + " (select q.name from ContactEntity q where fk(q.customer) = :survivor)";

    private final MergeEntity merge;
    private final Work work;
    private final EntityManager database;

    Namesakes(MergeEntity merge, Work work) {
        this.merge = merge;
        this.work = work;
        this.database = work.resource(EntityManager.class);
    }

    static long count(UUID survivor, UUID merged, Work work) {
        return Store.of(work)
                .query("select count(p)" + AT_MERGED, Long.class)
                .setParameter("survivor", survivor)
                .setParameter("merged", merged)
                .getSingleResult();
    }

    /** Tells apart those that will come; answers the names they had, by their ids. */
    Map<UUID, String> tellApart() {
        List<Tuple> clashing = Store.of(work)
                .query("select p.id as id, p.name as name" + AT_MERGED + " order by p.name", Tuple.class)
                .setParameter("survivor", merge.survivor.id())
                .setParameter("merged", merge.merged.id())
                .getResultList();
        Map<UUID, String> former = new LinkedHashMap<>();
        if (!clashing.isEmpty()) {
            Set<String> taken = taken();
            for (Tuple row : clashing) {
                String name = row.get("name", String.class);
                former.put(row.get("id", UUID.class), name);
                rename(row.get("id", UUID.class), free(name, taken));
            }
        }
        return former;
    }

    /** Keeps the names they had beside what was moved. */
    void keep(Map<UUID, String> former) {
        former.forEach((id, name) -> database.createQuery(
                        "update MovedEntity m set m.former = :name where m.merge = :merge and m.object = :id")
                .setParameter("name", name)
                .setParameter("merge", merge.id)
                .setParameter("id", id)
                .executeUpdate());
    }

    /** Gives those that went back the names they had. */
    void callAgain() {
        Store.of(work)
                .query(
                        "select m.object as id, m.former as name from MovedEntity m where m.merge = :merge and m.former is"
                                + " not null and m.object in"
                                + " (select p.id from ContactEntity p where fk(p.customer) = :merged)",
                        Tuple.class)
                .setParameter("merge", merge.id)
                .setParameter("merged", merge.merged.id())
                .getResultList()
                .forEach(row -> rename(row.get("id", UUID.class), row.get("name", String.class)));
    }

    private Set<String> taken() {
        return new HashSet<>(Store.of(work)
                .query("select p.name from ContactEntity p where fk(p.customer) in (:survivor, :merged)", String.class)
                .setParameter("survivor", merge.survivor.id())
                .setParameter("merged", merge.merged.id())
                .getResultList());
    }

    private static String free(String name, Set<String> taken) {
        int number = 2;
        String free;
        do {
            String ending = " (" + number++ + ")";
            free = name.substring(0, Math.min(name.length(), LONGEST - ending.length())) + ending;
        } while (!taken.add(free));
        return free;
    }

    private void rename(UUID contact, String name) {
        database.createQuery("update ContactEntity p set p.name = :name where p.id = :id")
                .setParameter("name", name)
                .setParameter("id", contact)
                .executeUpdate();
    }
}
