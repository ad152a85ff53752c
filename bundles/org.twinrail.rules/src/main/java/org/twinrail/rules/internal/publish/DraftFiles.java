package org.twinrail.rules.internal.publish;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.api.rules.versions.EditRules.Edited;
import org.twinrail.api.spi.Work;
import org.twinrail.rules.internal.history.RuleTree;

/** Writes files into drafts, and tells at once what is wrong with them. Safe for use by many threads. */
@Component(service = DraftFiles.class)
public final class DraftFiles {
    private final Versions versions;
    private final Trial trial;

    /** Made by Declarative Services. */
    @Activate
    public DraftFiles(@Reference Versions versions, @Reference Trial trial) {
        this.versions = versions;
        this.trial = trial;
    }

    Edited write(DraftEntity draft, RuleTree tree, String path, byte[] content, Work work) {
        String id = versions.repository().write(content);
        draft.settle(path);
        RuleTree edited = tree.with(path, id);
        if (!edited.equals(tree)) {
            new Drafts(versions.repository(), work).commit(draft, edited, "Edit " + path);
        }
        return edited(draft, edited, path);
    }

    Edited edited(DraftEntity draft, RuleTree tree, String path) {
        return new Edited(draft.view(), path, tree.id(path).orElse(""), trial.faults(tree, path));
    }
}
