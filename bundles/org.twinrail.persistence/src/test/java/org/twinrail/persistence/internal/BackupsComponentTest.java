package org.twinrail.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.Backups;
import org.twinrail.api.InvalidInputException;

class BackupsComponentTest {
    @TempDir
    Path data;

    @TempDir
    Path elsewhere;

    private Platform platform;
    private Path file;

    @BeforeEach
    void open() {
        platform = Platform.withNotes(data);
        file = elsewhere.resolve("backup.zip");
        platform.note("a", "第一条; it's -- \\u0041\n${x}");
        platform.note("b", "second");
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void aRestoreBringsBackExactlyWhatTheBackupHeld() {
        List<String> before = platform.notes();
        Backups.Report written = platform.backups.backup(file);
        platform.note("c", "third");

        Backups.Report read = platform.backups.restore(file);

        assertThat(platform.notes()).isEqualTo(before);
        platform.note("c", "written at once after");
        assertThat(read).isEqualTo(written);
        assertThat(written.rows()).containsEntry("NOTES_NOTE", 2L).containsOnlyKeys("NOTES_NOTE", "flyway_notes");
        assertThat(written.takenAt()).isEqualTo(Platform.NOW);
    }

    @Test
    void theReplacedDataIsKeptBeside() {
        platform.backups.backup(file);
        platform.note("c", "third");

        platform.backups.restore(file);
        platform.backups.restore(file);

        assertThat(data.resolve("db-replaced-20261123T080000Z/twinrail.mv.db")).isRegularFile();
        assertThat(data.resolve("db-replaced-20261123T080000Z-2/twinrail.mv.db"))
                .isRegularFile();
    }

    @Test
    void aBackupIsRestoredInAnotherPlaceWithAnotherPassword() {
        platform.backups.backup(file);

        try (Platform other = Platform.withNotes(elsewhere.resolve("other"))) {
            other.note("z", "replaced");
            other.backups.restore(file);
            assertThat(other.notes()).isEqualTo(platform.notes());
        }
    }

    @Test
    void aBackupIsRestoredWhereTheDatabaseItselfIsDamaged() throws IOException {
        platform.backups.backup(file);
        platform.close();
        Files.write(data.resolve("db/twinrail.mv.db"), new byte[9000]);

        try (Platform next = Platform.withNotes(data)) {
            assertThatExceptionOfType(InvalidInputException.class).isThrownBy(next::notes);
            next.backups.restore(file);
            assertThat(next.notes()).hasSize(2);
        }
    }

    @Test
    void aBackupIsRestoredIntoANewerProgramWhichMigratesIt() {
        platform.backups.backup(file);
        platform.store.contribute(List.of(Contributed.notes(Contributed.NOTES_1, Contributed.NOTES_2)));

        platform.backups.restore(file);

        assertThat(platform.notes()).hasSize(2);
        assertThat(data.resolve("db/before-notes-V2.zip")).isRegularFile();
    }

    @Test
    void nothingTemporaryStaysBehind() throws IOException {
        platform.backups.backup(file);
        platform.backups.restore(file);

        assertThat(names(elsewhere)).containsExactly("backup.zip");
        assertThat(names(data)).containsExactly("db", "db-replaced-20261123T080000Z");
    }

    @Test
    void aRestoreCutOffBetweenItsRenamingsIsCompletedAtTheNextStart() throws IOException {
        List<String> before = platform.notes();
        platform.close();
        Files.move(data.resolve("db"), data.resolve("db-restored"));

        try (Platform next = Platform.withNotes(data)) {
            assertThat(next.notes()).isEqualTo(before);
        }
    }

    @Test
    void anExistingFileIsNotOverwritten() throws IOException {
        Files.writeString(file, "precious");

        refused(() -> platform.backups.backup(file), "backup.zip", "exists");
        assertThat(file).hasContent("precious");
    }

    @Test
    void aBackupIntoAFolderThatIsNotThereIsRefused() {
        refused(() -> platform.backups.backup(elsewhere.resolve("none/backup.zip")), "none", "Create it first");
    }

    @Test
    void aMissingFileIsRefused() {
        refused(() -> platform.backups.restore(elsewhere.resolve("none.zip")), "none.zip");
        unchanged();
    }

    @Test
    void aBackupWithAnyByteFlippedIsRefusedOrStillExact() throws IOException {
        platform.backups.backup(file);
        byte[] good = Files.readAllBytes(file);
        int refused = 0;
        List<String> before = platform.notes();
        for (int at = 0; at < good.length; at += Math.max(1, good.length / 60)) {
            byte[] bad = good.clone();
            bad[at] ^= 0x10;
            Path damaged = elsewhere.resolve("damaged.zip");
            Files.write(damaged, bad);
            try {
                platform.backups.restore(damaged);
            } catch (InvalidInputException refusal) {
                refused++;
            }
            assertThat(platform.notes()).as("after byte %d", at).isEqualTo(before);
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void aFlippedByteInTheDataIsRefusedByName() throws IOException {
        platform.backups.backup(file);
        byte[] bytes = Files.readAllBytes(file);
        bytes[BackupFiles.middleOfData(file)] ^= 0x40;
        Files.write(file, bytes);

        refused(() -> platform.backups.restore(file), "backup.zip", "damaged");
        unchanged();
    }

    @Test
    void aBackupThatWasCutOffIsRefused() throws IOException {
        platform.backups.backup(file);
        byte[] bytes = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, bytes.length / 2, bytes.length - 1}) {
            Files.write(file, Arrays.copyOf(bytes, length));
            refused(() -> platform.backups.restore(file), "backup.zip", "damaged");
        }
        unchanged();
    }

    @Test
    void aBackupWhoseManifestCountsOtherRowsIsRefused() throws IOException {
        rewrite(manifest -> manifest.replace("rows.NOTES_NOTE=2", "rows.NOTES_NOTE=3"), data -> data);

        refused(() -> platform.backups.restore(file), "damaged", "other rows");
        unchanged();
    }

    @Test
    void aBackupWhoseDataIsNotThatOfItsManifestIsRefused() throws IOException {
        rewrite(
                manifest -> manifest.replaceAll("sha256=.*", "sha256=" + "0".repeat(64)),
                data -> data.replace("second", "forged"));

        refused(() -> platform.backups.restore(file), "damaged", "checksum");
        unchanged();
    }

    @Test
    void aBackupOfANewerFormatIsRefused() throws IOException {
        rewrite(manifest -> "format=2\n", data -> data);

        refused(() -> platform.backups.restore(file), "backup.zip", "newer Twinrail");
        unchanged();
    }

    @Test
    void aBackupOfNewerTablesIsRefused() {
        try (Platform newer =
                new Platform(elsewhere.resolve("newer"), Contributed.notes(Contributed.NOTES_1, Contributed.NOTES_2))) {
            newer.backups.backup(file);
        }

        refused(() -> platform.backups.restore(file), "newer Twinrail", "version 2, here 1");
        unchanged();
    }

    @Test
    void aBackupThatWouldRunCodeOrReachFilesIsRefused() throws IOException {
        Path secret = elsewhere.resolve("secret");
        for (String hostile : List.of(
                "CREATE ALIAS EXEC AS 'int exec() { return 1; }';",
                "CALL CSVWRITE('" + secret + "', 'SELECT 1');",
                "INSERT INTO NOTES_NOTE VALUES (RANDOM_UUID(), 0, 'x', FILE_READ('/etc/hostname', NULL));",
                "CREATE USER EVIL PASSWORD '' ADMIN;",
                "CREATE TRIGGER T BEFORE INSERT ON NOTES_NOTE CALL 'java.lang.Object';")) {
            Files.deleteIfExists(file);
            rewrite(UnaryOperator.identity(), data -> data + hostile);

            refused(() -> platform.backups.restore(file), "backup.zip", "Admin rights");
            assertThat(secret).doesNotExist();
        }
        unchanged();
    }

    @Test
    void aBackupIsOfOneInstantWhileOthersWrite() throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int number = 0; !enough.get(); number++) {
                platform.note("n" + number, "written meanwhile");
            }
        });
        try {
            for (int number = 0; number < 5; number++) {
                platform.backups.backup(elsewhere.resolve(number + ".zip"));
            }
        } finally {
            enough.set(true);
            writing.get();
        }
        assertThat(platform.notes()).hasSizeGreaterThan(2);
    }

    @Test
    void aRestoreWaitsForTheTransactionsThatRun() throws Exception {
        platform.backups.backup(file);
        CountDownLatch within = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<List<String>> reading =
                CompletableFuture.supplyAsync(() -> platform.transactions.read(resources -> {
                    within.countDown();
                    await(go);
                    return platform.notes();
                }));
        await(within);
        CompletableFuture<Backups.Report> restoring =
                CompletableFuture.supplyAsync(() -> platform.backups.restore(file));

        go.countDown();

        assertThat(reading.get()).hasSize(2);
        assertThat(restoring.get().file()).isEqualTo(file);
        assertThat(platform.notes()).hasSize(2);
    }

    @Test
    void aRestoreOverADatabaseThatAnotherHasOpenIsRefused() {
        platform.backups.backup(file);
        try (Platform other = Platform.withNotes(data)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> other.backups.restore(file))
                    .withMessageContaining("still open");
        }
    }

    @Test
    void largeObjectsComeBack() {
        Script large = new Script(
                "V2__large.sql",
                "CREATE TABLE notes_large AS SELECT 1 AS id, REPEAT('长', 200000) AS words;ALTER TABLE notes_large ADD"
                        + " COLUMN body CLOB; UPDATE notes_large SET body = words;ALTER TABLE notes_large ADD COLUMN bytes"
                        + " BLOB; UPDATE notes_large SET bytes = CAST(REPEAT('ab', 90000) AS BINARY VARYING);");
        platform.store.contribute(List.of(Contributed.notes(Contributed.NOTES_1, large)));
        String before = sums();

        platform.backups.backup(file);
        platform.backups.restore(file);

        assertThat(sums()).isEqualTo(before).startsWith("200000 ");
    }

    @Test
    void withinATransactionBothAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> platform.transactions.read(resources -> platform.backups.backup(file)));
        platform.backups.backup(file);
        assertThatIllegalStateException()
                .isThrownBy(() -> platform.transactions.read(resources -> platform.backups.restore(file)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private String sums() {
        return platform.transactions.read(resources -> resources
                .get(EntityManager.class)
                .createNativeQuery(
                        "SELECT LENGTH(body) || ' ' || RAWTOHEX(HASH('SHA-256', words)) || ' ' ||"
                                + " RAWTOHEX(HASH('SHA-256', bytes)) || (body = words) FROM notes_large",
                        String.class)
                .getSingleResult()
                .toString());
    }

    /** Replaces the backup by one with other content whose checksum is right again. */
    private void rewrite(UnaryOperator<String> manifest, UnaryOperator<String> script) throws IOException {
        Path honest = elsewhere.resolve("honest.zip");
        Files.deleteIfExists(honest);
        Backups.Report report = platform.backups.backup(honest);
        String oldManifest = BackupFiles.text(honest, BackupFiles.MANIFEST);
        String oldScript = BackupFiles.text(honest, BackupFiles.DATA);
        String newScript = script.apply(oldScript);
        Path scratch = elsewhere.resolve("scratch");
        Files.writeString(scratch, newScript);
        String newManifest = manifest.apply(oldManifest).replace(report.sha256(), Digests.of(scratch));
        BackupFiles.write(file, newManifest, newScript);
    }

    private void unchanged() {
        assertThat(platform.notes()).hasSize(2);
        assertThat(names(data)).containsExactly("db");
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void refused(Runnable attempt, String... words) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(attempt::run)
                .satisfies(
                        refusal -> assertThat(refusal.problems().get(0).where()).isEqualTo("file"))
                .satisfies(refusal ->
                        assertThat(refusal.problems().get(0).in(Locale.ENGLISH)).contains(words));
    }
}
