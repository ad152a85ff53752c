package org.twinrail.support.internal.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.twinrail.api.Keys;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.spi.Work;
import org.twinrail.support.AskQuestion;
import org.twinrail.support.Question;
import org.twinrail.support.Urgency;
import org.twinrail.support.facts.QuestionFact;

/** A technical question as stored. */
@Entity
@Table(name = "support_question")
public class QuestionEntity {
    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "subject_kind")
    private String aboutKind;

    @Column(name = "subject_id")
    private String aboutId;

    private String product;

    private String topic;

    private String words;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String asker;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Embedded
    private Standing standing;

    protected QuestionEntity() {}

    QuestionEntity(AskQuestion asked, ObjectRef subject, Work work) {
        this.id = Keys.next();
        this.aboutKind = subject.kind();
        this.aboutId = subject.id();
        this.product = asked.product() == null ? "" : asked.product().strip();
        this.topic = asked.topic().strip();
        this.words = asked.text().strip();
        this.urgency = asked.urgency() == null ? Urgency.NORMAL : asked.urgency();
        this.asker = work.actor().login();
        this.askedAt = work.now();
    }

    void stands(Standing now) {
        standing = now;
    }

    Standing standing() {
        return standing;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String asker() {
        return asker;
    }

    String topic() {
        return topic;
    }

    ObjectRef ref() {
        return ObjectRef.of(Questions.KIND, id);
    }

    ObjectRef subject() {
        return new ObjectRef(aboutKind, aboutId);
    }

    QuestionFact fact(String step) {
        return new QuestionFact(step, product, topic, urgency.name());
    }

    Question view(Instant now) {
        Step step = standing.step();
        return new Question(
                id,
                subject(),
                product,
                topic,
                words,
                urgency,
                asker,
                askedAt,
                standing.state(),
                step.seat(),
                step.due(),
                standing.answerDue(),
                step.escalatedAt() == null ? "" : step.whom(),
                step.escalatedAt(),
                standing.isLate(now),
                standing.passed(),
                standing.passReason(),
                standing.finding(),
                standing.answer(),
                standing.answeredBy(),
                standing.answeredAt(),
                standing.reopened(),
                standing.reopenReason(),
                standing.toldAt(),
                version);
    }
}
