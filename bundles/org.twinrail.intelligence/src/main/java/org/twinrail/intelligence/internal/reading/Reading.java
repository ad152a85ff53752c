package org.twinrail.intelligence.internal.reading;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.internal.common.Search;

/** Keeps who has to know what, and who opened it (D7: no one knows what the other side has not read). */
public final class Reading {
    private Reading() {}

    /**
     * Something to be known.
     *
     * @param ref the brief or insight
     * @param title its title
     * @param until the last day on which it has to be known; null for no end
     */
    public record Item(ObjectRef ref, String title, LocalDate until) {}

    /** Departments have to know something from now on. */
    public static void require(Item item, Collection<String> departments, Work work) {
        EntityManager database = work.resource(EntityManager.class);
        departments.forEach(department -> database.persist(new RequiredReadingEntity(item, department, work.now())));
        database.flush();
    }

    /** Nobody has to know something any longer. */
    public static void release(ObjectRef item, Work work) {
        of(item, work).forEach(RequiredReadingEntity::release);
    }

    /** Nobody had to know something. */
    public static void forget(ObjectRef item, Work work) {
        of(item, work).forEach(work.resource(EntityManager.class)::remove);
    }

    /** The departments that have to know something, or had to. */
    public static List<String> departments(ObjectRef item, Work work) {
        return of(item, work).stream().map(RequiredReadingEntity::department).toList();
    }

    /** The things of a kind that somebody has opened, by id. */
    public static Set<String> read(String kind, String login, Work work) {
        return new HashSet<>(work.resource(EntityManager.class)
                .createQuery(
                        "select r.itemId from ReadReceiptEntity r where r.itemKind = :kind and r.login = :login",
                        String.class)
                .setParameter("kind", kind)
                .setParameter("login", login)
                .getResultList());
    }

    /** Who has opened something. */
    static List<ReadReceiptEntity> receipts(ObjectRef item, Work work) {
        return new Search<>(ReadReceiptEntity.class)
                .where("e.itemKind = :kind", "kind", item.kind())
                .where("e.itemId = :id", "id", item.id())
                .all(work, "e.readAt, e.id");
    }

    /** Whether somebody has opened something. */
    public static boolean isRead(ObjectRef item, Work work) {
        return !receipts(item, work).isEmpty();
    }

    private static List<RequiredReadingEntity> of(ObjectRef item, Work work) {
        return new Search<>(RequiredReadingEntity.class)
                .where("e.itemKind = :kind", "kind", item.kind())
                .where("e.itemId = :id", "id", item.id())
                .all(work, "e.department, e.id");
    }
}
