package org.twinrail.rules.internal.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.pack.PackConfig;
import org.eclipse.jgit.transport.BundleWriter;
import org.eclipse.jgit.transport.ReceiveCommand;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.TransportBundle;
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

    /** A bundle with what another holds under other refs, each of which leads to something in it. */
    static byte[] relabelled(byte[] bundle, Map<String, String> refs) {
        StringBuilder head = new StringBuilder(TransportBundle.V2_BUNDLE_SIGNATURE).append('\n');
        refs.forEach(
                (name, commit) -> head.append(commit).append(' ').append(name).append('\n'));
        byte[] written = head.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        int pack = startOfPack(bundle);
        byte[] relabelled = Arrays.copyOf(written, written.length + bundle.length - pack);
        System.arraycopy(bundle, pack, relabelled, written.length, bundle.length - pack);
        return relabelled;
    }

    /** The pack follows the first empty line. */
    private static int startOfPack(byte[] bundle) {
        int at = 0;
        while (bundle[at] != '\n' || bundle[at + 1] != '\n') {
            at++;
        }
        return at + 2;
    }

    /** Makes the refs those, all of whose commits are there, no more and no fewer. */
    void point(Map<String, String> refs) throws IOException {
        BatchRefUpdate update = git.getRefDatabase().newBatchUpdate();
        update.setAllowNonFastForwards(true);
        update.disableRefLog();
        Map<String, ObjectId> now = new TreeMap<>();
        git.getRefDatabase()
                .getRefsByPrefix(Constants.R_REFS)
                .forEach(ref -> now.put(ref.getName(), ref.getObjectId()));
        refs.forEach((name, commit) -> {
            ObjectId before = now.remove(name);
            ObjectId after = ObjectId.fromString(commit);
            if (!after.equals(before)) {
                update.addCommand(new ReceiveCommand(before == null ? ObjectId.zeroId() : before, after, name));
            }
        });
        now.forEach((name, before) -> update.addCommand(new ReceiveCommand(before, ObjectId.zeroId(), name)));
        try (RevWalk walk = new RevWalk(git)) {
            update.execute(walk, NullProgressMonitor.INSTANCE);
        }
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
