package org.twinrail.intelligence.internal.competitors;

import jakarta.persistence.EntityManager;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.internal.common.Words;

/** Finds competitors and where they were met. */
public final class Competitors {
    /** The kind of competitors as objects; their id is their name. */
    public static final String KIND = "competitor";

    private Competitors() {}

    /** A name as it is compared. */
    public static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** A competitor by name, whatever its capitals. */
    public static Optional<CompetitorEntity> find(String name, Work work) {
        return work.resource(EntityManager.class)
                .createQuery("select c from CompetitorEntity c where c.key = :key", CompetitorEntity.class)
                .setParameter("key", key(name))
                .getResultStream()
                .findFirst();
    }

    /**
     * A competitor by name.
     *
     * @throws org.twinrail.api.InvalidInputException where there is none
     */
    public static CompetitorEntity known(String parameter, String name, Work work) {
        return find(name, work).orElseThrow(() -> Words.invalid(parameter, "competitor.unknown", name.strip()));
    }

    /** The known competitor that words name, the longest name first; nothing where they name none. */
    public static Optional<String> namedIn(String words, Work work) {
        return work.resource(EntityManager.class)
                .createQuery("select c from CompetitorEntity c where locate(c.key, :words) > 0", CompetitorEntity.class)
                .setParameter("words", key(words))
                .getResultStream()
                .map(CompetitorEntity::name)
                .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
    }

    /** The competitors met at an object, by name. */
    public static List<CompetitorEntity> metAt(ObjectRef object, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select m.competitor from CompetitorMetEntity m where m.aboutKind = :kind and m.aboutId = :id"
                                + " order by m.competitor.name",
                        CompetitorEntity.class)
                .setParameter("kind", object.kind())
                .setParameter("id", object.id())
                .getResultList();
    }

    /** At how many objects a competitor was met. */
    public static long timesMet(CompetitorEntity competitor, Work work) {
        return work.resource(EntityManager.class)
                .createQuery("select count(m) from CompetitorMetEntity m where m.competitor = :competitor", Long.class)
                .setParameter("competitor", competitor)
                .getSingleResult();
    }

    static Optional<CompetitorMetEntity> met(CompetitorEntity competitor, ObjectRef object, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select m from CompetitorMetEntity m where m.competitor = :competitor"
                                + " and m.aboutKind = :kind and m.aboutId = :id",
                        CompetitorMetEntity.class)
                .setParameter("competitor", competitor)
                .setParameter("kind", object.kind())
                .setParameter("id", object.id())
                .getResultStream()
                .findFirst();
    }
}
