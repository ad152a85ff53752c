package org.twinrail.coordination.internal.store;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.ConflictState;

/** The conflicts of the open transaction. */
public final class ConflictStore {
    private static final int FEW = 5;

    private final EntityManager database;

    public ConflictStore(EntityManager database) {
        this.database = database;
    }

    /** The store of an action or query under way. */
    public static ConflictStore of(Work work) {
        return new ConflictStore(work.resource(EntityManager.class));
    }

    public Optional<ConflictEntity> find(UUID id) {
        return Optional.ofNullable(database.find(ConflictEntity.class, id));
    }

    /** The open conflict of a kind about an object; there is at most one. */
    public Optional<ConflictEntity> findOpen(Subject subject) {
        return database.createQuery("select c from ConflictEntity c where c.openKey = :key", ConflictEntity.class)
                .setParameter("key", subject.key())
                .getResultStream()
                .findFirst();
    }

    /** The closed conflicts of a kind about an object, the newest first. */
    public List<ConflictEntity> closed(Subject subject) {
        return database.createQuery(
                        "select c from ConflictEntity c where c.kind = :kind and c.aboutKind = :aboutKind"
                                + " and c.aboutId = :aboutId and c.state <> :open order by c.closedAt desc, c.id",
                        ConflictEntity.class)
                .setParameter("kind", subject.kind())
                .setParameter("aboutKind", subject.about().kind())
                .setParameter("aboutId", subject.about().id())
                .setParameter("open", ConflictState.OPEN)
                .getResultList();
    }

    /** Open conflicts past their deadline, the longest overdue first. */
    public List<ConflictEntity> overdue(Instant now, int limit) {
        return database.createQuery(
                        "select c from ConflictEntity c where c.state = :open and c.deadline <= :now order by c.deadline, c.id",
                        ConflictEntity.class)
                .setParameter("open", ConflictState.OPEN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The first few conflicts about an object, with it as evidence, or with it as a party; each asked for by its own index. */
    public Set<ConflictEntity> around(ObjectRef object) {
        Set<ConflictEntity> around = new LinkedHashSet<>();
        around.addAll(around("select c from ConflictEntity c where c.aboutKind = :kind and c.aboutId = :id", object));
        around.addAll(around(
                "select c from EvidenceEntity e join e.conflict c where e.refKind = :kind and e.refId = :id", object));
        around.addAll(around(
                "select c from PartyEntity p join p.conflict c where p.party = :id"
                        + " and :kind in ('person', 'department')",
                object));
        return around;
    }

    private List<ConflictEntity> around(String query, ObjectRef object) {
        return database.createQuery(query + " order by c.raisedAt, c.id", ConflictEntity.class)
                .setParameter("kind", object.kind())
                .setParameter("id", object.id())
                .setMaxResults(FEW)
                .getResultList();
    }

    /** A conflict's parties, by code. */
    public List<PartyEntity> parties(ConflictEntity conflict) {
        return database.createQuery(
                        "select p from PartyEntity p where p.conflict = :conflict order by p.party", PartyEntity.class)
                .setParameter("conflict", conflict)
                .getResultList();
    }

    /** The codes of a conflict's parties, in order. */
    public List<String> partyCodes(ConflictEntity conflict) {
        return parties(conflict).stream().map(PartyEntity::party).toList();
    }

    /** A conflict's evidence, in the order it came. */
    public List<EvidenceEntity> evidence(ConflictEntity conflict) {
        return database.createQuery(
                        "select e from EvidenceEntity e where e.conflict = :conflict order by e.position",
                        EvidenceEntity.class)
                .setParameter("conflict", conflict)
                .getResultList();
    }

    /** The objects among those given that are evidence of one of the conflicts already. */
    public Set<ObjectRef> known(List<ConflictEntity> conflicts, List<ObjectRef> objects) {
        if (conflicts.isEmpty() || objects.isEmpty()) {
            return Set.of();
        }
        Set<ObjectRef> known = new HashSet<>();
        database.createQuery(
                        "select e from EvidenceEntity e where e.conflict in :conflicts and e.refId in :ids",
                        EvidenceEntity.class)
                .setParameter("conflicts", conflicts)
                .setParameter(
                        "ids", objects.stream().map(ObjectRef::id).distinct().toList())
                .getResultStream()
                .map(EvidenceEntity::object)
                .filter(objects::contains)
                .forEach(known::add);
        return known;
    }

    /** A conflict's record, in order. */
    public List<StepEntity> steps(ConflictEntity conflict) {
        return database.createQuery(
                        "select s from StepEntity s where s.conflict = :conflict order by s.position", StepEntity.class)
                .setParameter("conflict", conflict)
                .getResultList();
    }

    public void add(ConflictEntity conflict) {
        database.persist(conflict);
    }

    /** Adds a party and returns it. */
    public PartyEntity addParty(ConflictEntity conflict, String party) {
        PartyEntity added = new PartyEntity(conflict, party);
        conflict.countParty();
        database.persist(added);
        return added;
    }

    /** Adds a piece of evidence. */
    public void addEvidence(ConflictEntity conflict, ObjectRef object, String snapshot, Instant at) {
        database.persist(new EvidenceEntity(conflict, conflict.nextEvidence(), object, snapshot, at));
    }

    /** Writes a line of the record. */
    public void record(ConflictEntity conflict, StepLine line, Cause cause) {
        database.persist(new StepEntity(conflict, conflict.nextStep(), line, cause));
    }

    /** Writes what has changed so far, so that clashes show now and versions are as stored. */
    public void flush() {
        database.flush();
    }
}
