package org.twinrail.itest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the standard rules for a test to edit. */
public final class RuleCopy {
    private final Path folder;

    private RuleCopy(Path folder) {
        this.folder = folder;
    }

    /** Copies the rules of the checkout. */
    public static RuleCopy in(Path folder) {
        Path from = Checkout.root().resolve("rules");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new RuleCopy(folder);
    }

    /** Where it is. */
    public Path folder() {
        return folder;
    }

    /** Changes a text in one row of a table; rows are counted from 1, as in a spreadsheet. */
    public void edit(String file, int row, String was, String becomes) {
        List<String> rows = List.of(read(file).split("\n", -1));
        String edited = rows.get(row - 1).replace(was, becomes);
        if (edited.equals(rows.get(row - 1))) {
            throw new IllegalArgumentException("row " + row + " of " + file + " does not hold " + was);
        }
        write(
                file,
                String.join(
                        "\n",
                        Stream.concat(
                                        Stream.concat(rows.stream().limit(row - 1), Stream.of(edited)),
                                        rows.stream().skip(row))
                                .toList()));
    }

    /** Writes a rule file. */
    public void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Takes a rule file away. */
    public void remove(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
