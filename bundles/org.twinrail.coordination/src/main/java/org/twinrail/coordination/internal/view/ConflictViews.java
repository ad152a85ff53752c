package org.twinrail.coordination.internal.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.twinrail.api.Text;
import org.twinrail.api.spi.Work;
import org.twinrail.coordination.Conflict;
import org.twinrail.coordination.ConflictDetails;
import org.twinrail.coordination.Party;
import org.twinrail.coordination.internal.people.Directory;
import org.twinrail.coordination.internal.steps.Responsible;
import org.twinrail.coordination.internal.store.ConflictEntity;
import org.twinrail.coordination.internal.store.ConflictStore;
import org.twinrail.coordination.internal.store.EvidenceEntity;
import org.twinrail.coordination.internal.store.StepEntity;

/** Shows stored conflicts to people, with names for codes. Belongs to one action or query. */
public final class ConflictViews {
    private final ConflictStore store;
    private final Directory directory;

    public ConflictViews(ConflictStore store, Directory directory) {
        this.store = store;
        this.directory = directory;
    }

    /** The views of an action or query under way. */
    public static ConflictViews of(Work work) {
        return new ConflictViews(ConflictStore.of(work), new Directory(work));
    }

    /** A conflict as lists show it. */
    public Conflict summary(ConflictEntity conflict) {
        List<String> codes = store.partyCodes(conflict);
        List<Party> parties = codes.stream().map(directory::party).toList();
        return new Conflict(
                conflict.id(),
                conflict.kind(),
                Texts.kind(conflict.kind()),
                conflict.severity(),
                conflict.about(),
                parties,
                conflict.raisedAt(),
                conflict.state(),
                conflict.step(),
                Texts.step(conflict.step()),
                conflict.deadline(),
                responsible(conflict, codes),
                sentence(conflict, parties),
                conflict.version());
    }

    /** All that is known of a conflict. */
    public ConflictDetails details(ConflictEntity conflict) {
        List<StepEntity> record = store.steps(conflict);
        return new ConflictDetails(
                summary(conflict),
                conflict.origin(),
                directory.party(conflict.raisedBy()),
                conflict.raisedIn(),
                store.evidence(conflict).stream().map(ConflictViews::evidence).toList(),
                record.stream().map(this::step).toList(),
                conflict.proposal(),
                decision(conflict),
                conflict.earlier(),
                Trace.of(record).rulesVersion(),
                Trace.of(record).firings());
    }

    private List<Party> responsible(ConflictEntity conflict, List<String> parties) {
        if (!conflict.isOpen()) {
            return List.of();
        }
        return Responsible.named(conflict.responsible(), parties, directory).stream()
                .map(code -> directory.knows(code) ? directory.party(code) : new Party(code, Texts.role(code)))
                .toList();
    }

    private static Text sentence(ConflictEntity conflict, List<Party> parties) {
        return conflict.reason()
                .with(Map.of(
                        "kind", Texts.kind(conflict.kind()),
                        "severity", Texts.severity(conflict.severity()),
                        "about", Text.same(conflict.about().toString()),
                        "parties", names(parties),
                        "count", Text.same(String.valueOf(conflict.evidenceCount()))));
    }

    /** Names as a sentence lists them. */
    public static Text names(List<Party> parties) {
        List<Text> names = parties.stream().map(Party::name).toList();
        return new Text(
                names.stream().map(Text::zh).collect(Collectors.joining("、")),
                names.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    private static ConflictDetails.Evidence evidence(EvidenceEntity evidence) {
        return new ConflictDetails.Evidence(evidence.object(), evidence.snapshot(), evidence.addedAt());
    }

    private ConflictDetails.Step step(StepEntity step) {
        return new ConflictDetails.Step(
                step.at(), directory.party(step.by()), step.event(), Texts.event(step.event()), step.text());
    }

    private ConflictDetails.Decision decision(ConflictEntity conflict) {
        if (conflict.isOpen()) {
            return null;
        }
        return new ConflictDetails.Decision(
                conflict.state(),
                conflict.closingText(),
                conflict.inFavourOf() == null ? null : directory.party(conflict.inFavourOf()),
                directory.party(conflict.closedBy()),
                conflict.closedAt());
    }
}
