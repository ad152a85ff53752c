package org.twinrail.rules.internal.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.pack.PackConfig;
import org.eclipse.jgit.transport.BundleWriter;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.TransportBundleStream;
import org.eclipse.jgit.transport.URIish;

/** Writes refs, with all that leads to them, as one Git bundle, and takes them from one. */
final class Bundles {
    private static final List<RefSpec> ALL = List.of(new RefSpec("+refs/*:refs/*"));

    private final Repository git;

    Bundles(Repository git) {
        this.git = git;
    }

    byte[] write(Map<String, String> refs) throws IOException {
        BundleWriter writer = new BundleWriter(git);
        PackConfig packing = new PackConfig(git);
        packing.setThreads(1); // it is small: threads of its own would cost more than they save
        writer.setPackConfig(packing);
        refs.forEach((name, commit) -> writer.include(name, ObjectId.fromString(commit)));
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        writer.writeBundle(NullProgressMonitor.INSTANCE, bundle);
        return bundle.toByteArray();
    }

    /** Makes the refs those of the bundle, no more and no fewer; returns them. */
    Map<String, String> take(byte[] bundle) throws IOException {
        Map<String, String> refs = new TreeMap<>();
        try (TransportBundleStream transport = new TransportBundleStream(
                git, new URIish().setPath("rules.bundle"), new ByteArrayInputStream(bundle))) {
            transport.setTagOpt(TagOpt.NO_TAGS);
            transport.setRemoveDeletedRefs(true);
            for (Ref ref : transport.fetch(NullProgressMonitor.INSTANCE, ALL).getAdvertisedRefs()) {
                refs.put(ref.getName(), ref.getObjectId().name());
            }
        }
        return refs;
    }
}
