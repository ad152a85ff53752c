package org.twinrail.exchange.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.Problem;
import org.twinrail.api.Text;
import org.twinrail.exchange.internal.table.TableRow;

class RejectsTest {
    private static final List<Problem> WRONG = List.of(new Problem("a", new Text("错", "wrong")));

    @TempDir
    Path folder;

    @Test
    void nothingIsMadeWhereNothingIsRejected() throws IOException {
        try (Rejects rejects = new Rejects(folder.resolve("f.csv"), folder, List.of("a"), ',')) {
            assertThat(rejects.finish()).isNull();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNotFinishedIsThrownAway() throws IOException {
        try (Rejects rejects = new Rejects(folder.resolve("f.csv"), folder, List.of("a"), ',')) {
            rejects.add(new TableRow(2, List.of("x")), WRONG);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void theWorkingFolderHelpsOutWhereNothingCanBeWrittenBesideTheFile() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("work"));
        try (Rejects rejects = new Rejects(folder.resolve("gone/f.csv"), elsewhere, List.of("a"), ';')) {
            rejects.add(new TableRow(2, List.of("x;y")), WRONG);
            assertThat(rejects.finish())
                    .isEqualTo(elsewhere.resolve("f.csv.rejects.csv"))
                    .hasContent("\uFEFFa;twinrail_line;twinrail_error\r\n\"x;y\";2;a: 错 / wrong\r\n");
        }
    }

    @Test
    void aFolderMarkedReadOnlyIsLeftAloneEvenByTheAdministrator() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        assumeTrue(
                data.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "skipped: no POSIX permissions here");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (Rejects rejects = new Rejects(data.resolve("f.csv"), folder, List.of("a"), ',')) {
            rejects.add(new TableRow(2, List.of("x")), WRONG);
            assertThat(rejects.finish()).isEqualTo(folder.resolve("f.csv.rejects.csv"));
        }
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void theColumnsOfEarlierRejectsAreReplaced() throws IOException {
        List<String> header = List.of("twinrail_line", "a", "twinrail_error");
        try (Rejects rejects = new Rejects(folder.resolve("f.csv"), folder, header, ',')) {
            rejects.add(new TableRow(7, List.of("2", "x", "old")), WRONG);
            assertThat(Files.readAllLines(rejects.finish()))
                    .containsExactly("\uFEFFa,twinrail_line,twinrail_error", "x,7,a: 错 / wrong");
        }
    }
}
