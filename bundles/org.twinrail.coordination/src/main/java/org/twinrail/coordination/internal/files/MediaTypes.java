package org.twinrail.coordination.internal.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.twinrail.api.Content;
import org.twinrail.coordination.internal.hosts.Complaints;

/** Tells what a file is by its first bytes, and by its name only among what these leave open. Safe for use by many threads. */
final class MediaTypes {
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    String of(Content content, String name) {
        Metadata hints = new Metadata();
        hints.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (InputStream in = new BufferedInputStream(content.open())) {
            return types.detect(in, hints).toString();
        } catch (IOException fault) {
            throw Complaints.of("content", "file.unreadable", String.valueOf(fault.getMessage()));
        }
    }
}
