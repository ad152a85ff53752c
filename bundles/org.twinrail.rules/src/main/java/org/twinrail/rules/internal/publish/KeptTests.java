package org.twinrail.rules.internal.publish;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.RuleEngine;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.EditRules.Edited;
import org.twinrail.api.rules.versions.KeepTest;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.history.RuleTree;
import org.twinrail.rules.internal.replay.KeptFacts;
import org.twinrail.rules.internal.replay.KeptScenario;
import org.twinrail.rules.internal.vocabulary.Vocabularies;

/** Keeps decisions as tests: what was right then must come out the same by the rules to come. */
@Component
public final class KeptTests implements OperationProvider {
    private static final String FILE = "/kept.scenarios.yaml";

    private final Versions versions;
    private final KeptHistory kept;
    private final DraftFiles files;
    private final Vocabularies vocabularies;

    /** Made by Declarative Services. */
    @Activate
    public KeptTests(
            @Reference Versions versions,
            @Reference KeptHistory kept,
            @Reference DraftFiles files,
            @Reference Vocabularies vocabularies) {
        this.versions = versions;
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
        DraftEntity draft = new Drafts(versions.repository(), work).in(input.draft(), Draft.State.OPEN);
        RuleTree tree = versions.repository().tree(draft.commit);
        String path = point + FILE;
        String before = tree.id(path)
                .map(id -> new String(versions.repository().read(id), StandardCharsets.UTF_8))
                .orElse("");
        String after = scenario.addedTo(before, input.name().strip());
        return files.write(draft, tree, path, after.getBytes(StandardCharsets.UTF_8), work);
    }
}
