package org.twinrail.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.InvalidInputException;

class DatabaseTest {
    private static final int ACKNOWLEDGED = 300;

    @TempDir
    Path data;

    @Test
    void whatWasAcknowledgedSurvivesTheKillingOfTheProcess() throws Exception {
        Process process = start();
        List<String> acknowledged = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            read(output, acknowledged, ACKNOWLEDGED);
            process.toHandle().destroyForcibly(); // by its handle, for the process itself would close the output, too
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                acknowledged.add(line);
            }
        }

        try (Platform platform = Platform.withNotes(data)) {
            List<String> there = platform.notes().stream()
                    .map(n -> n.substring(0, n.indexOf('=')))
                    .toList();
            assertThat(there).containsAll(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
        }
    }

    @Test
    void aSecondProcessIsTurnedAwayWithAClearText() throws Exception {
        Process process = start();
        try (BufferedReader output = process.inputReader();
                Platform second = Platform.withNotes(data)) {
            read(output, new ArrayList<>(), 1);

            assertThatExceptionOfType(InvalidInputException.class)
                    .isThrownBy(second::notes)
                    .satisfies(refusal -> assertThat(refusal.problems().get(0).in(Locale.ENGLISH))
                            .contains("in use by another Twinrail", data.toString()));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void thePasswordIsReadableByTheOwnerOnlyAndStays() throws IOException {
        String first = open();
        assertThat(first).hasSizeGreaterThan(40);
        assertThat(open()).isEqualTo(first);
        Path access = data.resolve("db/access");
        if (Files.getFileStore(access).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(access)))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("db"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aDatabaseWithoutItsPasswordOrWithAnotherIsRefused() throws IOException {
        String password = open();
        Path access = data.resolve("db/access");

        Files.writeString(access, "another");
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(this::open)
                .withMessageContaining("does not fit");
        Files.delete(access);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(this::open)
                .withMessageContaining("Put that file back");
        Files.writeString(access, password);
        open();
    }

    @Test
    void aFolderThatCannotBeUsedIsNamed() throws IOException {
        Files.writeString(data.resolve("db"), "a file");

        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(this::open)
                .withMessageContaining(data.resolve("db").toString());
    }

    @Test
    void anInterruptedBackupLeavesNothingForLong() throws IOException {
        Files.createDirectories(data.resolve("db-temporary-123/deeper"));

        open();

        assertThat(data.resolve("db-temporary-123")).doesNotExist();
    }

    private String open() {
        try (Platform platform = Platform.withNotes(data)) {
            platform.notes();
            return Files.readString(data.resolve("db/access"));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void read(BufferedReader output, List<String> lines, int count) throws IOException {
        for (int number = 0; number < count; number++) {
            lines.add(output.readLine());
        }
        assertThat(lines).doesNotContainNull();
    }
}
