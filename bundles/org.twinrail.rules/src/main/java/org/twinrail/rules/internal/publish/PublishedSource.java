package org.twinrail.rules.internal.publish;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.twinrail.rules.internal.engine.Folders;
import org.twinrail.rules.internal.engine.PointSource;
import org.twinrail.rules.internal.history.CommitFiles;
import org.twinrail.rules.internal.history.RuleHistory;
import org.twinrail.rules.internal.source.PointFiles;
import org.twinrail.rules.internal.source.RuleFolder;

/** Rules come from the publication in force; while there is none, from the rule folder as it is on disk. */
@Component(service = PointSource.class)
public final class PublishedSource implements PointSource {
    private final Path folder;
    private final Publications publications;
    private final RuleHistory history;

    /** Made by Declarative Services. */
    @Activate
    public PublishedSource(
            BundleContext context, @Reference Publications publications, @Reference RuleHistory history) {
        this.folder = Folders.rules(context);
        this.publications = publications;
        this.history = history;
    }

    @Override
    public PointFiles files(String point) {
        return pinned().files(point);
    }

    @Override
    public PointSource pinned() {
        return publications
                .inForce()
                .<PointSource>map(p -> point -> new CommitFiles(history.repository(), p.commit(), point))
                .orElse(point -> new RuleFolder(folder, point));
    }
}
