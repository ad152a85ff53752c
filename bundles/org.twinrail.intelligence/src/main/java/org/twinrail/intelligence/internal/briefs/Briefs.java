package org.twinrail.intelligence.internal.briefs;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.spi.Work;
import org.twinrail.intelligence.Brief;
import org.twinrail.intelligence.internal.common.Search;
import org.twinrail.intelligence.internal.common.Words;
import org.twinrail.intelligence.internal.reading.Reading;

/** Finds briefs and shows them. */
public final class Briefs {
    /** The kind of briefs as objects. */
    public static final String KIND = "brief";

    private static final String NEWEST = "e.publishedAt desc, e.id desc";

    private Briefs() {}

    /** Whether there is a brief with an id. */
    public static boolean exists(UUID id, Work work) {
        return find(id, work).isPresent();
    }

    private static Optional<BriefEntity> find(UUID id, Work work) {
        return Optional.ofNullable(work.resource(EntityManager.class).find(BriefEntity.class, id));
    }

    static BriefEntity known(UUID id, Work work) {
        return find(id, work).orElseThrow(() -> Words.invalid("brief", "brief.unknown", id));
    }

    /** The latest edition under a title. */
    static Optional<BriefEntity> latest(String title, Work work) {
        return new Search<>(BriefEntity.class)
                .where("e.titleKey = :title", "title", BriefEntity.key(title)).all(work, "e.edition desc").stream()
                        .findFirst();
    }

    /** Only briefs in force. */
    static Search<BriefEntity> inForce(Work work) {
        return new Search<>(BriefEntity.class)
                .where("e.superseded = false")
                .where("e.validUntil >= :today", "today", work.today());
    }

    /** The briefs in force on a competitor, the newest first. */
    public static List<Brief> on(String competitor, Work work) {
        return views(
                inForce(work)
                        .where(":competitor member of e.competitors", "competitor", competitor)
                        .all(work, NEWEST),
                work);
    }

    static List<Brief> views(List<BriefEntity> briefs, Work work) {
        Set<String> read = Reading.read(KIND, work.actor().login(), work);
        return briefs.stream()
                .map(brief -> brief.view(
                        Reading.departments(brief.ref(), work),
                        read.contains(brief.ref().id()),
                        work.today()))
                .toList();
    }
}
