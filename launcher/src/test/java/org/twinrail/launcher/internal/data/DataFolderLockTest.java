package org.twinrail.launcher.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.launcher.LaunchException;

class DataFolderLockTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T04:05:06.789Z"), ZoneId.of("Asia/Shanghai"));

    @TempDir
    Path folder;

    @Test
    void theMessageNamesFolderProcessAndSinceWhenInBothLanguages() throws Exception {
        try (DataFolderLock held = DataFolderLock.acquire(folder, CLOCK)) {
            assertThat(held).isNotNull();
            LaunchException e = refused();
            String pid = Long.toString(ProcessHandle.current().pid());
            assertThat(e.exitCode()).isEqualTo(1);
            assertThat(e.text(Locale.ENGLISH)).contains(folder.toString(), pid, "2026-11-23T12:05:06+08:00", "--data");
            assertThat(e.text(Locale.CHINESE))
                    .contains(folder.toString(), pid, "2026-11-23T12:05:06+08:00", "--data", "请");
        }
    }

    @Test
    void closingGivesTheFolderFree() throws Exception {
        DataFolderLock.acquire(folder, CLOCK).close();
        DataFolderLock.acquire(folder, CLOCK).close();
        assertThat(folder.resolve("twinrail.lock.info")).doesNotExist();
    }

    @Test
    void aHolderThatLeftNoNoteIsStillAHolder() throws Exception {
        try (DataFolderLock held = DataFolderLock.acquire(folder, CLOCK)) {
            assertThat(held).isNotNull();
            Files.writeString(folder.resolve("twinrail.lock.info"), "");
            assertThat(refused().text(Locale.ENGLISH)).contains("another process");
        }
    }

    @Test
    void theLockEndsWithAProcessThatIsKilled() throws Exception {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).isEqualTo("held");
            assertThat(refused().text(Locale.ENGLISH)).contains(Long.toString(holder.pid()));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        DataFolderLock.acquire(folder, CLOCK).close();
    }

    private LaunchException refused() {
        return catchThrowableOfType(LaunchException.class, () -> DataFolderLock.acquire(folder, CLOCK));
    }

    /** Another process that holds the folder until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (DataFolderLock held = DataFolderLock.acquire(Path.of(arguments[0]), Clock.systemUTC())) {
                System.out.println(held == null ? "free" : "held");
                new CountDownLatch(1).await();
            }
        }
    }
}
