package org.twinrail.launcher.internal.diagnosis;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.twinrail.launcher.internal.text.Sentence;

/** Explains why one requirement of a bundle cannot be met by the bundles that are installed. */
record Lack(BundleRequirement requirement, Collection<BundleRevision> installed) {

    /** What is missing; {@code null} when a bundle that runs, or can, meets the requirement. */
    Sentence explained() {
        List<BundleRevision> providers = providers();
        // A bundle may offer a package itself and yet rather import it.
        if (providers.contains(requirement.getRevision()) || providers.stream().anyMatch(Lack::resolved)) {
            return null;
        }
        Sentence thing = thing();
        if (!providers.isEmpty()) {
            return Sentence.of("lack.provider", thing, described(providers.get(0)));
        }
        if (RequirementName.isJava(requirement)) {
            return Sentence.of("lack.java", thing, Runtime.version().feature());
        }
        List<String> others = others();
        return others.isEmpty()
                ? Sentence.of("lack.nobody", thing)
                : Sentence.of("lack.version", thing, String.join(", ", others));
    }

    private Sentence thing() {
        RequirementName asked = RequirementName.of(requirement);
        String filter = requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        Sentence range = asked.range().isEmpty() ? Sentence.of("range.any") : Sentence.of("range", asked.range());
        return switch (requirement.getNamespace()) {
            case PackageNamespace.PACKAGE_NAMESPACE -> Sentence.of("thing.package", asked.name(), range);
            case BundleNamespace.BUNDLE_NAMESPACE -> Sentence.of("thing.bundle", asked.name(), range);
            case HostNamespace.HOST_NAMESPACE -> Sentence.of("thing.host", asked.name(), range);
            default ->
                RequirementName.isJava(requirement)
                        ? Sentence.of("thing.java", RequirementName.java(filter))
                        : Sentence.of("thing.capability", requirement.getNamespace(), filter);
        };
    }

    private List<BundleRevision> providers() {
        return installed.stream()
                .filter(revision -> revision.getDeclaredCapabilities(requirement.getNamespace()).stream()
                        .anyMatch(requirement::matches))
                .toList();
    }

    /** Who offers a thing of that name after all, in a version that is not asked for. */
    private List<String> others() {
        String namespace = requirement.getNamespace();
        String name = RequirementName.of(requirement).name();
        return installed.stream()
                .flatMap(revision -> revision.getDeclaredCapabilities(namespace).stream())
                .filter(capability -> !name.isEmpty()
                        && name.equals(capability.getAttributes().get(namespace)))
                .map(capability -> described(capability.getRevision()) + ": " + version(capability))
                .distinct()
                .sorted()
                .toList();
    }

    private static String version(BundleCapability capability) {
        Object version = capability.getAttributes().get(Constants.VERSION_ATTRIBUTE);
        return Objects.toString(
                version == null ? capability.getAttributes().get(Constants.BUNDLE_VERSION_ATTRIBUTE) : version,
                "0.0.0");
    }

    private static boolean resolved(BundleRevision revision) {
        return revision.getBundle().getState() != Bundle.INSTALLED;
    }

    private static String described(BundleRevision revision) {
        return revision.getSymbolicName() + " " + revision.getVersion();
    }
}
