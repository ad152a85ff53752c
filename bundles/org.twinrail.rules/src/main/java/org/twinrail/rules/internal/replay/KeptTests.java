package org.twinrail.rules.internal.replay;

import jakarta.persistence.EntityManager;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.versions.EditRules.Edited;
import org.twinrail.api.rules.versions.KeepTest;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.publish.Deeds;
import org.twinrail.rules.internal.publish.DraftFiles;
import org.twinrail.rules.internal.publish.KeptHistory;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** Keeps decisions as tests: what was right then must come out the same by the rules to come. */
@Component
public final class KeptTests implements OperationProvider {
    private static final String FILE = "/kept.scenarios.yaml";

    private final KeptHistory kept;
    private final DraftFiles files;
    private final Vocabularies vocabularies;

    /** Made by Declarative Services. */
    @Activate
    public KeptTests(@Reference KeptHistory kept, @Reference DraftFiles files, @Reference Vocabularies vocabularies) {
        this.kept = kept;
        this.files = files;
        this.vocabularies = vocabularies;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.action(
                KeepTest.class,
                (input, work) -> Deeds.of("rules.keep-test", Deeds.DRAFT, input.draft()),
                kept.keeping(this::keep));
    }

    private Edited keep(KeepTest input, Work work) {
        String point = input.point() == null ? RuleEngine.BOUNDARY : input.point();
        KeptScenario scenario = new KeptFacts(work.resource(EntityManager.class), vocabularies.types())
                .scenario(input.id(), point)
                .orElseThrow(() -> new InvalidInputException("id", Texts.of("why.unknown", input.id(), point)));
        return files.edit(
                input.draft(),
                point + FILE,
                before -> scenario.addedTo(before, input.name().strip()),
                work);
    }
}
