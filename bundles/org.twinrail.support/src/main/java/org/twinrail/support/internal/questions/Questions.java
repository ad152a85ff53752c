package org.twinrail.support.internal.questions;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.support.Question;
import org.twinrail.support.QuestionEvent;

/** Finds technical questions and tells what happens to them. */
final class Questions {
    /** The kind of questions as objects. */
    static final String KIND = "question";

    private Questions() {}

    static Optional<QuestionEntity> find(UUID id, Work work) {
        return Optional.ofNullable(work.resource(EntityManager.class).find(QuestionEntity.class, id));
    }

    /**
     * A question by its id.
     *
     * @throws org.twinrail.api.InvalidInputException where there is none
     */
    static QuestionEntity known(UUID id, Work work) {
        return find(id, work).orElseThrow(() -> Words.invalid("question", "question.unknown", id));
    }

    /** How many questions are about an object. */
    static long about(ObjectRef object, Work work) {
        return work.resource(EntityManager.class)
                .createQuery(
                        "select count(e) from QuestionEntity e where e.aboutKind = :kind and e.aboutId = :id",
                        Long.class)
                .setParameter("kind", object.kind())
                .setParameter("id", object.id())
                .getSingleResult();
    }

    /** Lets a question stand in a new way, tells who listens, and says how that is taken back. */
    static Question move(QuestionEntity question, Standing next, String what, Work work) {
        Standing before = question.standing();
        question.stands(next);
        work.resource(EntityManager.class).flush();
        tell(question, what, work);
        work.undoneBy(new RestoreQuestion(question.id(), before), question.ref(), question.version());
        return question.view(work.now());
    }

    static void tell(QuestionEntity question, String what, Work work) {
        Question now = question.view(work.now());
        work.publish(
                "question/" + what,
                new QuestionEvent(
                        now.id(),
                        now.subject(),
                        now.state(),
                        now.asker(),
                        now.seat(),
                        now.escalatedTo(),
                        now.due(),
                        work.actor().login(),
                        work.now()));
    }
}
