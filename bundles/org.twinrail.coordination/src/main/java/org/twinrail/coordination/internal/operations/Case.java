package org.twinrail.coordination.internal.operations;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.Reason;
import org.twinrail.api.RefusedException;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.internal.people.Directory;
import org.twinrail.coordination.internal.steps.Ladder;
import org.twinrail.coordination.internal.steps.Responsible;
import org.twinrail.coordination.internal.store.Cause;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.ConflictStore;
import org.twinrail.coordination.internal.store.PartyEntity;
import org.twinrail.coordination.internal.store.StepLine;
import org.twinrail.coordination.internal.view.Announcements;
import org.twinrail.coordination.internal.view.ConflictViews;
import org.twinrail.coordination.internal.view.Texts;

/** A conflict that an action works on, with what the action needs around it. Belongs to one action. */
final class Case {
    private final ConflictEntity conflict;
    private final ConflictStore store;
    private final Directory directory;
    private final Work work;

    private Case(ConflictEntity conflict, Work work) {
        this.conflict = conflict;
        this.store = ConflictStore.of(work);
        this.directory = new Directory(work);
        this.work = work;
    }

    /**
     * A stored conflict, open or closed.
     *
     * @throws InvalidInputException when there is none with this id
     */
    static Case existing(UUID id, Work work) {
        return new Case(
                ConflictStore.of(work)
                        .find(id)
                        .orElseThrow(
                                () -> new InvalidInputException("conflict", Texts.of("problem.unknown-conflict", id))),
                work);
    }

    /**
     * An open conflict, as the caller saw it.
     *
     * @throws InvalidInputException when there is none, it is closed, or somebody changed it meanwhile
     */
    static Case open(UUID id, Work work) {
        Case found = existing(id, work);
        if (!found.conflict.isOpen()) {
            throw new InvalidInputException("conflict", Texts.of("problem.closed", id));
        }
        work.checkVersion(found.conflict.version());
        return found;
    }

    ConflictEntity conflict() {
        return conflict;
    }

    Directory directory() {
        return directory;
    }

    Cause cause() {
        return Cause.of(work);
    }

    List<PartyEntity> parties() {
        return store.parties(conflict);
    }

    List<String> partyCodes() {
        return store.partyCodes(conflict);
    }

    /** The parties the actor speaks for. */
    List<PartyEntity> own() {
        return parties().stream()
                .filter(p -> directory.speaksFor(work.actor(), p.party()))
                .toList();
    }

    /**
     * The parties the actor speaks for, at least one.
     *
     * @throws RefusedException when the actor is none of the parties
     */
    List<PartyEntity> ownOrRefuse() {
        List<PartyEntity> own = own();
        if (own.isEmpty()) {
            throw refusal(
                    "refused.no-party",
                    ConflictViews.names(
                            partyCodes().stream().map(directory::party).toList()));
        }
        return own;
    }

    /** A refusal of the safety core that names who can do it instead. */
    RefusedException refusal(String key, Object... arguments) {
        Text text = Texts.of(key, arguments);
        return new RefusedException(new Reason(Reason.SAFETY_CORE, text, owner().orElse(null)));
    }

    /** Who is responsible for its step; nothing where nobody is or it is several. */
    Optional<String> owner() {
        List<String> responsible = responsible();
        return responsible.size() == 1 ? Optional.of(responsible.get(0)) : Optional.empty();
    }

    List<String> responsible() {
        return Responsible.named(conflict.responsible(), partyCodes(), directory);
    }

    void record(StepLine line) {
        store.record(conflict, line, cause());
    }

    void announce(String topic) {
        Announcements.announce(topic, conflict, partyCodes(), work);
    }

    /** Writes the changes, tells the rules of them and shows the conflict as it is now. */
    Conflict changed() {
        store.flush();
        work.changed(Ladder.fact(conflict, conflict.step(), partyCodes(), work));
        return new ConflictViews(store, directory).summary(conflict);
    }
}
