package org.twinrail.coordination.ui.internal.attached;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.twinrail.api.Content;
import org.twinrail.api.ObjectRef;
import org.twinrail.api.Text;
import org.twinrail.coordination.files.AttachFile;
import org.twinrail.coordination.files.AttachedFile;
import org.twinrail.coordination.files.GetFile;
import org.twinrail.workbench.Desk;
import org.twinrail.workbench.Job;

/** Brings files in and hands them out; reading and writing is done in the background. */
final class Transport {
    private final Desk desk;
    private final ObjectRef object;

    Transport(Desk desk, ObjectRef object) {
        this.desk = desk;
        this.object = object;
    }

    /** Attaches a file of the person's. */
    void attach(Path file) {
        String name = file.getFileName().toString();
        desk.run(Texts.of("files.reading", name), progress -> read(file, name));
    }

    private Text read(Path file, String name) throws Exception {
        // Read once for the checksum; the action reads it again, part by part.
        Content content = Content.of(file);
        desk.later(() -> desk.perform(new AttachFile(object.toString(), name, content, null), outcome -> {}));
        return null;
    }

    /** Hands a file to the person. */
    void save(AttachedFile file) {
        desk.ask(
                new GetFile(file.id()),
                found -> desk.run(Texts.of("files.writing", file.name()), saving(found.content(), file.name())));
    }

    private Job saving(Content content, String name) {
        return progress -> {
            Path copy = Files.createTempFile("twinrail-", ".part");
            try (InputStream in = content.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            // Whoever hands it on may still be reading when the window closes.
            copy.toFile().deleteOnExit();
            desk.later(() -> desk.offerFile(copy, name));
            return null;
        };
    }
}
