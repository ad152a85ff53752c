package org.twinrail.rules.internal.publish;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.EditRules.Edited;
import org.twinrail.api.rules.versions.ListClashes;
import org.twinrail.api.rules.versions.MergePack.Clash;
import org.twinrail.api.rules.versions.SettleClashes;
import org.twinrail.api.spi.OperationProvider;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.Texts;
import org.twinrail.rules.internal.history.Commit;
import org.twinrail.rules.internal.history.RuleRepository;
import org.twinrail.rules.internal.history.RuleTree;
import org.twinrail.rules.internal.history.ThreeWay;

/** Tells what both sides of a merge changed, and settles it by the side a person chose for each place. */
@Component
public final class ClashOperations implements OperationProvider {
    private final Versions versions;
    private final KeptHistory kept;
    private final Trial trial;

    /** Made by Declarative Services. */
    @Activate
    public ClashOperations(@Reference Versions versions, @Reference KeptHistory kept, @Reference Trial trial) {
        this.versions = versions;
        this.kept = kept;
        this.trial = trial;
    }

    @Override
    public void register(Registrar registrar) {
        registrar.query(ListClashes.class, this::list);
        registrar.action(
                SettleClashes.class,
                (input, work) -> Deeds.of("rules.settle", DraftOperations.activity(input.path()), input.draft()),
                kept.keeping(this::settle));
    }

    private List<Clash> list(ListClashes query, Work work) {
        RuleRepository repository = versions.repository();
        DraftEntity draft = new Drafts(repository, work)
                .find(query.draft())
                .orElseThrow(() -> new InvalidInputException("draft", Texts.of("draft.unknown", query.draft())));
        List<String> unsettled = draft.unsettled();
        if (unsettled.isEmpty()) {
            return List.of();
        }
        return merged(draft, (file, number) -> false).clashes().stream()
                .filter(clash -> unsettled.contains(clash.file()))
                .toList();
    }

    private Edited settle(SettleClashes input, Work work) {
        RuleRepository repository = versions.repository();
        Drafts drafts = new Drafts(repository, work);
        DraftEntity draft = drafts.in(input.draft(), Draft.State.OPEN);
        String path = input.path();
        if (!draft.unsettled().contains(path)) {
            throw new InvalidInputException("path", Texts.of("clash.none", path));
        }
        RuleTree tree = repository.tree(draft.commit);
        RuleTree began = merged(draft, (file, number) -> false).tree();
        if (!tree.id(path).equals(began.id(path))) {
            throw new InvalidInputException("path", Texts.of("clash.edited", path));
        }
        RuleTree chosen = merged(
                        draft,
                        (file, number) -> file.equals(path) && input.theirs().contains(number))
                .tree();
        RuleTree settled = chosen.id(path).map(id -> tree.with(path, id)).orElseGet(() -> tree.without(path));
        draft.settle(path);
        if (!settled.equals(tree)) {
            drafts.commit(draft, settled, "Settle " + path);
        }
        return new Edited(draft.view(), path, settled.id(path).orElse(""), trial.faults(settled, path));
    }

    /** The merge that the draft took in last, done again: a commit of two parents says which sides there were. */
    private ThreeWay.Result merged(DraftEntity draft, ThreeWay.Settled settled) {
        RuleRepository repository = versions.repository();
        Commit commit = repository.commit(draft.commit);
        while (commit.parents().size() < 2) {
            commit = repository.commit(commit.parents().get(0));
        }
        return ThreeWay.merge(
                repository, commit.parents().get(0), commit.parents().get(1), settled);
    }
}
