package org.twinrail.rules.internal.publish;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.rules.versions.Draft;
import org.twinrail.api.rules.versions.EditRules.Edited;
import org.twinrail.api.spi.Transactions;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.history.RuleTree;

/** Writes files into drafts, and tells at once what is wrong with them. Safe for use by many threads. */
@Component(service = DraftFiles.class)
public final class DraftFiles {
    private final Versions versions;
    private final Trial trial;
    private final BuildingAhead ahead;

    /** Made by Declarative Services. */
    @Activate
    public DraftFiles(@Reference Versions versions, @Reference Trial trial, @Reference BuildingAhead ahead) {
        this.versions = versions;
        this.trial = trial;
        this.ahead = ahead;
    }

    /**
     * Writes a text file of an open draft anew.
     *
     * @param change is handed the file's text, empty where there is none yet, and answers what it becomes
     */
    public Edited edit(String name, String path, UnaryOperator<String> change, Work work) {
        DraftEntity draft = new Drafts(versions.repository(), work).in(name, Draft.State.OPEN);
        RuleTree tree = versions.repository().tree(draft.commit);
        String before = tree.id(path)
                .map(id -> new String(versions.repository().read(id), StandardCharsets.UTF_8))
                .orElse("");
        return write(draft, tree, path, change.apply(before).getBytes(StandardCharsets.UTF_8), work);
    }

    Edited write(DraftEntity draft, RuleTree tree, String path, byte[] content, Work work) {
        String id = versions.repository().write(content);
        draft.settle(path);
        RuleTree edited = tree.with(path, id);
        if (!edited.equals(tree)) {
            new Drafts(versions.repository(), work).commit(draft, edited, "Edit " + path);
        }
        return edited(draft, edited, path, work);
    }

    Edited edited(DraftEntity draft, RuleTree tree, String path, Work work) {
        Edited edited = new Edited(draft.view(), path, tree.id(path).orElse(""), trial.faults(tree, path));
        if (edited.faults().isEmpty() && path.contains("/")) {
            String point = path.substring(0, path.indexOf('/'));
            String name = draft.name;
            String commit = draft.commit;
            work.resource(Transactions.AfterCommit.class).then(() -> ahead.soon(name, commit, point));
        }
        return edited;
    }
}
