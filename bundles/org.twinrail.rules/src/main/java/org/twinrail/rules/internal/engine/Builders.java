package org.twinrail.rules.internal.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.twinrail.rules.internal.build.KnownFiles;
import org.twinrail.rules.internal.build.RuleBuilder;
import org.twinrail.rules.internal.build.RuleStore;

/**
 * Builds rules, those that come into force and those that are only tried, each into a store of its own: however many are tried, what was in
 * force lately stays at hand. Safe for use by many threads.
 */
@Component(service = Builders.class)
public final class Builders {
    private final RuleBuilder live;
    private final RuleBuilder tried;

    /** Made by Declarative Services. */
    @Activate
    public Builders(BundleContext context) {
        this(Folders.compiled(context), Folders.shipped(context));
    }

    /**
     * Builders with a folder for what they compile.
     *
     * @param shipped folders with what was compiled elsewhere before
     */
    public Builders(Path compiled, Path... shipped) {
        KnownFiles known = new KnownFiles();
        Path onTrial = compiled.resolve("tried");
        List<Path> before = new ArrayList<>(List.of(shipped));
        tried = new RuleBuilder(new RuleStore(onTrial, before), known);
        before.add(onTrial);
        live = new RuleBuilder(new RuleStore(compiled, before), known);
    }

    /** Builds what is in force, or soon will be. */
    public RuleBuilder live() {
        return live;
    }

    /** Builds what is tried. */
    public RuleBuilder tried() {
        return tried;
    }
}
