package org.twinrail.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.twinrail.api.InvalidInputException;
import org.twinrail.api.exchange.TableFormat;
import org.twinrail.cli.internal.Session;
import org.twinrail.cli.internal.text.Answers;
import org.twinrail.cli.internal.text.Table;

/**
 * What is printed where an answer's rows were written to a file.
 *
 * @param file where it is
 * @param rows how many
 */
record SavedList(Path file, int rows) {
    /**
     * Writes the rows of an answer to a new file, in the form its name says.
     *
     * @throws InvalidInputException where nothing writes that form, or the file is there already or cannot be written
     */
    static SavedList of(List<?> answer, String path, Session session) {
        TableFormat format = session.services().formats().stream()
                .filter(f -> path.toLowerCase(Locale.ROOT).endsWith("." + f.ending()))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "--save " + path,
                        Session.text(
                                "save.form",
                                session.services().formats().stream()
                                        .map(f -> "." + f.ending())
                                        .sorted()
                                        .collect(Collectors.joining(" ")))));
        Table table = Answers.table(session.tree(answer), session);
        return NewFile.at(path, file -> {
            Path part = file.resolveSibling(file.getFileName() + ".part");
            try (TableFormat.Rows rows = format.begin(part, table.columns())) {
                for (List<String> row : table.rows()) {
                    rows.add(row);
                }
            }
            Files.move(part, file);
            return new SavedList(file, table.rows().size());
        });
    }
}
