package org.twinrail.launcher.internal.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.twinrail.launcher.internal.text.Sentence;

/**
 * Says in plain words why bundles do not resolve: which bundle, what it lacks, in which versions, and who has it.
 *
 * <p>It asks the framework what each bundle requires and offers, and does not take the resolver's own text apart.
 */
public final class ResolutionReport {

    private ResolutionReport() {}

    /**
     * A sentence for each bundle that is not resolved, with a part for each thing it lacks.
     *
     * @param context any bundle's context of a framework in which resolving was tried
     * @return empty when all are resolved
     */
    public static List<Sentence> of(BundleContext context) {
        List<BundleRevision> installed = Arrays.stream(context.getBundles())
                .map(bundle -> bundle.adapt(BundleRevision.class))
                .filter(Objects::nonNull)
                .toList();
        return installed.stream()
                .filter(revision -> revision.getBundle().getState() == Bundle.INSTALLED)
                .map(revision -> explain(revision, installed))
                .toList();
    }

    private static Sentence explain(BundleRevision revision, List<BundleRevision> installed) {
        List<Sentence> lacks = new ArrayList<>();
        for (BundleRequirement requirement : revision.getDeclaredRequirements(null)) {
            if (countsForResolving(requirement)) {
                Sentence lack = new Lack(requirement, installed).explained();
                if (lack != null) {
                    lacks.add(lack);
                }
            }
        }
        return lacks.isEmpty()
                ? Sentence.of("unresolved.conflict", revision.getSymbolicName(), revision.getVersion())
                : Sentence.of("unresolved", revision.getSymbolicName(), revision.getVersion(), lacks);
    }

    private static boolean countsForResolving(BundleRequirement requirement) {
        String resolution = requirement
                .getDirectives()
                .getOrDefault(Constants.RESOLUTION_DIRECTIVE, Constants.RESOLUTION_MANDATORY);
        String effective =
                requirement.getDirectives().getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE);
        return resolution.equals(Constants.RESOLUTION_MANDATORY) && effective.equals(Constants.EFFECTIVE_RESOLVE);
    }
}
