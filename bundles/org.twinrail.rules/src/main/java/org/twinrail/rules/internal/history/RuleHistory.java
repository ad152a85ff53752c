package org.twinrail.rules.internal.history;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The repository of the installation with its branches: {@code vendor} holds the pack as shipped, {@code company} what the company
 * published last, {@code draft/NAME} each draft. Opened when it is first needed. Safe for use by many threads.
 */
@Component(service = RuleHistory.class)
public final class RuleHistory {
    /** What the refs of branches begin with. */
    public static final String HEADS = Constants.R_HEADS;

    /** What the refs of publications begin with, before their number. */
    public static final String PUBLISHED = Constants.R_REFS + "published/";

    /** The branch of the pack as shipped. */
    public static final String VENDOR = "vendor";

    /** The branch of what the company published last. */
    public static final String COMPANY = "company";

    /** What the names of the drafts' branches begin with. */
    public static final String DRAFT = "draft/";

    private static final Logger LOG = LoggerFactory.getLogger(RuleHistory.class);

    private final Path folder;
    private final PackFolder pack;
    private final Clock clock;
    private RuleRepository opened;

    /** Made by Declarative Services. */
    @Activate
    public RuleHistory(BundleContext context, @Reference Clock clock) {
        this(
                Path.of(context.getProperty("twinrail.data")).resolve("rules.git"),
                Path.of(context.getProperty("twinrail.rules")),
                clock);
    }

    /** A history in a folder, of the pack in another. */
    public RuleHistory(Path folder, Path pack, Clock clock) {
        this.folder = folder;
        this.pack = new PackFolder(pack);
        this.clock = clock;
    }

    /** The repository. */
    public synchronized RuleRepository repository() {
        if (opened == null) {
            opened = new RuleRepository(folder);
        }
        return opened;
    }

    /** The commit of the pack as it is on disk now; made where the pack was renewed. */
    public synchronized String vendor() {
        RuleRepository repository = repository();
        RuleTree tree = pack.keptIn(repository);
        Optional<String> tip = repository.tip(VENDOR);
        if (tip.isPresent() && repository.tree(tip.get()).equals(tree)) {
            return tip.get();
        }
        String commit = repository.commit(
                tree,
                tip.map(List::of).orElse(List.of()),
                new Author(VENDOR, "Twinrail", clock.instant()),
                tip.isPresent() ? "The pack was renewed" : "The pack as shipped");
        repository.point(VENDOR, commit);
        LOG.info("The rule pack on disk is commit {}", Commit.shortened(commit));
        return commit;
    }

    /** Lets the repository go. */
    @Deactivate
    public synchronized void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
