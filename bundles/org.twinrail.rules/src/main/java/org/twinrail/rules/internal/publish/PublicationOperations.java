package org.twinrail.rules.internal.publish;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.rules.Rollback;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.Publication;
import org.twinrail.api.rules.versions.PublishRules;
import org.twinrail.api.rules.versions.RollBackRules;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;

/** Puts approved drafts in force, and older rules in force again. */
@Component
public final class PublicationOperations implements OperationProvider {
    private final Versions versions;
    private final KeptHistory kept;
    private final Publishing publishing;

    /** Made by Declarative Services. */
    @Activate
    public PublicationOperations(
            @Reference Versions versions, @Reference KeptHistory kept, @Reference Publishing publishing) {
        this.versions = versions;
        this.kept = kept;
        this.publishing = publishing;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                PublishRules.class,
                (input, work) -> Deeds.of("rules.publish", Deeds.PUBLISH, input.draft()),
                kept.keeping(this::publish));
        registrar.action(RollBackRules.class, this::goingBack, kept.keeping(this::rollBack));
    }

    private Publication publish(PublishRules input, Work work) {
        Drafts drafts = new Drafts(versions.repository(), work);
        DraftEntity draft = drafts.in(input.draft(), Draft.State.APPROVED);
        if (!draft.base.equals(versions.company(work))) {
            throw new InvalidInputException("draft", Texts.of("publish.behind", draft.name));
        }
        if (input.from() != null && input.from().isBefore(work.now())) {
            throw new InvalidInputException("from", Texts.of("publish.past"));
        }
        drafts.end(draft, Draft.State.PUBLISHED);
        return publishing.publish(
                new Publishing.Plan(
                        Publication.Kind.DRAFT,
                        draft.commit,
                        draft.name,
                        input.from() == null ? work.now() : input.from(),
                        String.join(", ", draft.authors()),
                        draft.approvedBy,
                        draft.note),
                work);
    }

    private List<Object> goingBack(RollBackRules input, Work work) {
        String target = target(input, work);
        Instant now = work.now();
        int hours = versions.schedule(work)
                .endOf(target, now)
                .map(end -> (int)
                        Math.min(Integer.MAX_VALUE, Duration.between(end, now).toHours()))
                .orElse(0);
        return List.of(Deeds.of("rules.rollback", Deeds.ROLL_BACK, target).get(0), new Rollback(target, hours));
    }

    private Publication rollBack(RollBackRules input, Work work) {
        String target = target(input, work);
        // Safety core: only what a second person once approved, or what was shipped, comes back without being approved
        // again.
        if (!versions.schedule(work).wasInForce(target, work.now())) {
            throw new RefusedException(Reason.ofSafetyCore(Texts.of("rollback.never", target.substring(0, 10))));
        }
        Publication publication = publishing.publish(
                new Publishing.Plan(Publication.Kind.ROLLBACK, target, "", work.now(), "", "", input.note()), work);
        for (Publication toCome : versions.schedule(work).after(work.now())) {
            work.resource(EntityManager.class).find(PublicationEntity.class, toCome.number()).cancelledBy =
                    publication.number();
        }
        return publication;
    }

    private String target(RollBackRules input, Work work) {
        return input.to() == null
                ? versions.schedule(work)
                        .before(work.now())
                        .map(Publication::commit)
                        .orElseThrow(() -> new InvalidInputException("to", Texts.of("rollback.none")))
                : versions.commit(input.to(), "to", work);
    }
}
