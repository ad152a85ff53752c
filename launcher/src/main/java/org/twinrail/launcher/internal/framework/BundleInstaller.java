package org.twinrail.launcher.internal.framework;

import java.net.URI;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.wiring.BundleRevision;
import org.twinrail.launcher.LaunchException;
import org.twinrail.launcher.internal.repository.VerifiedBundle;

/** Installs verified bundles into a framework that is not yet active, each with its start level and marked to start. */
record BundleInstaller(BundleContext context) {

    void install(List<VerifiedBundle> bundles) throws LaunchException {
        for (VerifiedBundle bundle : bundles) {
            try {
                install(bundle);
            } catch (BundleException | IllegalStateException e) {
                throw LaunchException.fault(
                        e, "bundle.uninstallable", bundle.id(), bundle.file(), String.valueOf(e.getMessage()));
            }
        }
    }

    private void install(VerifiedBundle verified) throws BundleException {
        Bundle bundle = context.installBundle(location(verified));
        BundleRevision revision = bundle.adapt(BundleRevision.class);
        if ((revision.getTypes() & BundleRevision.TYPE_FRAGMENT) == 0) {
            bundle.adapt(BundleStartLevel.class).setStartLevel(verified.startLevel());
            // The framework has not reached the start level, so that this only marks the bundle.
            bundle.start(Bundle.START_ACTIVATION_POLICY);
        }
    }

    /** By reference, so that the jar is not copied into every data folder. Felix decodes a plus sign to a blank. */
    private static String location(VerifiedBundle verified) {
        URI uri = verified.file().toUri();
        return "reference:" + uri.toASCIIString().replace("+", "%2B");
    }
}
