package org.twinrail.persistence.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that writes notes without end and says each number on its output once the write is acknowledged. */
final class WritingProcess {
    private WritingProcess() {}

    public static void main(String[] arguments) throws Exception {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out);
                Platform platform = Platform.withNotes(Path.of(arguments[0]))) {
            for (int number = 0; ; number++) {
                platform.note(Integer.toString(number), "written");
                byte[] line = (number + "\n").getBytes(StandardCharsets.US_ASCII);
                out.write(line);
            }
        }
    }
}
