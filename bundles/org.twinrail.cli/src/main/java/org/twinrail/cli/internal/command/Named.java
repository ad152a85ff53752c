package org.twinrail.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.twinrail.api.Catalogue;
import org.twinrail.api.Catalogue.OperationInfo;
import org.twinrail.api.InvalidInputException;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.text.Likeness;

/** Finds an operation by its name and reads its parameters from words or from a file. */
final class Named {
    private static final int SUGGESTIONS = 3;
    private static final int SUGGESTIONS_OF_AN_OBJECT = 10;

    private Named() {}

    static OperationInfo operation(String name, Catalogue.Kind kind, Session session) {
        List<OperationInfo> all = session.services().catalogue().operations().stream()
                .filter(o -> o.kind() == kind)
                .toList();
        return all.stream().filter(o -> o.name().equals(name)).findFirst().orElseThrow(() -> {
            String near = String.join(", ", near(name, all));
            String key = kind == Catalogue.Kind.ACTION ? "action.unknown" : "query.unknown";
            return new InvalidInputException(name, Session.text(key, near));
        });
    }

    /** The likest by their letters, as after a slip of the hand; then, for whoever guesses at a word, what else there is for the same object. */
    private static List<String> near(String name, List<OperationInfo> all) {
        List<String> names = all.stream()
                .map(OperationInfo::name)
                .sorted(Comparator.comparingInt(other -> Likeness.distance(name, other)))
                .toList();
        String object = name.substring(0, name.indexOf('.') + 1);
        return Stream.concat(
                        names.stream().limit(SUGGESTIONS),
                        names.stream().filter(other -> !object.isEmpty() && other.startsWith(object)))
                .distinct()
                .limit(SUGGESTIONS_OF_AN_OBJECT)
                .toList();
    }

    static String body(OperationInfo operation, String file, List<String> words) {
        if (file == null) {
            return new Parameters(operation.schema()).json(words);
        }
        if (!words.isEmpty()) {
            throw new InvalidInputException(String.join(" ", words), Session.text("parameter.both"));
        }
        try {
            String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw new InvalidInputException(file, Session.text("file.missing"));
        } catch (IOException fault) {
            throw new InvalidInputException(file, Session.text("file.unreadable", String.valueOf(fault.getMessage())));
        }
    }
}
