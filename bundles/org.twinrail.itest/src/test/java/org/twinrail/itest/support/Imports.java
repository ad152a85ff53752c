package org.twinrail.itest.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files made for an import, and what became of them. */
public final class Imports {
    private final Path folder;
    private final Twinrail twinrail;
    private int files;

    /** Imports from a folder of the test's own. */
    public Imports(Path folder, Twinrail twinrail) {
        this.folder = folder;
        this.twinrail = twinrail;
    }

    /** A table in UTF-8. */
    public Path file(String text) throws IOException {
        return file(text, StandardCharsets.UTF_8);
    }

    /** A table in an encoding, with a byte order mark where one is given. */
    public Path file(String text, Charset encoding, int... mark) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int part : mark) {
            bytes.write(part);
        }
        bytes.write(text.getBytes(encoding));
        return file(bytes.toByteArray());
    }

    /** A file of bytes. */
    public Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("文件 " + ++files + ".csv"), bytes);
    }

    /** A mapping file. */
    public Path mapping(String text) throws IOException {
        return Files.writeString(folder.resolve("mapping" + ++files + ".yaml"), text, StandardCharsets.UTF_8);
    }

    /** Imports a file; the answer is the report as JSON. */
    public Answer run(String kind, Path csv, Path mapping, String... options) {
        List<String> line =
                new ArrayList<>(List.of("--json", "import", kind, csv.toString(), "--map", mapping.toString()));
        line.addAll(List.of(options));
        return twinrail.run(line.toArray(String[]::new));
    }

    /** Created, updated, unchanged, skipped, refused and failed rows. */
    public static List<Integer> counts(Answer answer) {
        JsonNode report = answer.json();
        return List.of("created", "updated", "unchanged", "skipped", "refused", "failed").stream()
                .map(count -> report.get(count).asInt())
                .toList();
    }

    /** Each error as {@code line column: words}. */
    public static List<String> errors(Answer answer, String language) {
        List<String> errors = new ArrayList<>();
        answer.json()
                .get("errors")
                .forEach(error -> errors.add(error.get("line").asInt() + " "
                        + error.get("problem").get("where").asText() + ": "
                        + error.get("problem").get("what").get(language).asText()));
        return errors;
    }
}
