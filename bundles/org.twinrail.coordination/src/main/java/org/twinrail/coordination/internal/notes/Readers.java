package org.twinrail.coordination.internal.notes;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.twinrail.api.Actor;
import org.twinrail.api.Effect;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.rules.Deed;
import org.twinrail.api.rules.Doer;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.Ruling;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.facts.AttachedFact;
import org.twinrail.coordination.notes.Audience;

/** Asks the boundary rules whose internal notes a person reads. */
final class Readers {
    private final RuleEngine rules;

    Readers(RuleEngine rules) {
        this.rules = rules;
    }

    /** The departments among the authors of an object's internal notes whose notes the person who asks may read. */
    List<String> readable(ObjectRef object, Work work) {
        List<String> departments = work.resource(EntityManager.class)
                .createQuery(
                        "select distinct n.department from NoteEntity n where n.aboutKind = :kind and n.aboutId = :id"
                                + " and n.audience = :internal",
                        String.class)
                .setParameter("kind", object.kind())
                .setParameter("id", object.id())
                .setParameter("internal", Audience.DEPARTMENT)
                .getResultList();
        List<String> readable = new ArrayList<>();
        for (String department : departments) {
            if (mayRead(object, department, work.actor())) {
                readable.add(department);
            }
        }
        return readable;
    }

    private boolean mayRead(ObjectRef object, String department, Actor reader) {
        AttachedFact note = new AttachedFact(
                AttachedFact.NOTE,
                object.kind(),
                Audience.DEPARTMENT.name(),
                department,
                false,
                department.equals(reader.department()));
        Deed deed = new Deed("notes", "READ_NOTE", "", "", "", object, "", department);
        List<Ruling> rulings = rules.decide(RuleEngine.BOUNDARY, List.of(deed, note, Doer.of(reader, Optional.empty())))
                .of(Ruling.class);
        return !rulings.isEmpty()
                && rulings.stream()
                        .map(Ruling::effect)
                        .allMatch(effect -> effect == Effect.ALLOW || effect == Effect.TELL);
    }
}
