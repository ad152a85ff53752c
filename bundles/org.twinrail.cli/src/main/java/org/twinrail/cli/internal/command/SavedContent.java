package org.twinrail.cli.internal.command;

import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.twinrail.api.Content;
import org.twinrail.api.InvalidInputException;
import org.twinrail.cli.internal.Session;

/**
 * What is printed where an answer's content was written to a file.
 *
 * @param file where it is
 * @param size in bytes
 * @param sha256 its checksum
 */
record SavedContent(Path file, long size, String sha256) {
    /**
     * Writes the content in an answer to a new file.
     *
     * @throws InvalidInputException where the answer has none, or the file is there already or cannot be written
     */
    static SavedContent of(Object answer, String path) {
        Content content = content(answer);
        if (content == null) {
            throw new InvalidInputException("--save", Session.text("save.none"));
        }
        return NewFile.at(path, file -> {
            try (InputStream in = content.open()) {
                Files.copy(in, file);
            }
            return new SavedContent(file, content.size(), content.sha256());
        });
    }

    private static Content content(Object answer) {
        if (!(answer instanceof Record)) {
            return null;
        }
        for (RecordComponent component : answer.getClass().getRecordComponents()) {
            if (component.getType() == Content.class) {
                try {
                    return (Content) component.getAccessor().invoke(answer);
                } catch (ReflectiveOperationException hidden) {
                    throw new IllegalStateException(hidden);
                }
            }
        }
        return null;
    }
}
