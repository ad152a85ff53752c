package org.twinrail.launcher.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.launcher.LaunchException;

class DataFolderTest {

    private static final Path HOME = Path.of("/home/li");

    @TempDir
    Path root;

    @Test
    void theFolderAskedForComesFirstThenTheEnvironmentThenThePlatformsPlace() {
        Map<String, String> environment = Map.of("TWINRAIL_HOME", "/env/home");
        assertThat(DataFolder.choose(Optional.of(Path.of("asked")), environment, "Linux", HOME))
                .isEqualTo(Path.of("asked"));
        assertThat(DataFolder.choose(Optional.empty(), environment, "Linux", HOME))
                .isEqualTo(Path.of("/env/home"));
        assertThat(usual("Linux", Map.of("TWINRAIL_HOME", " "))).isEqualTo(HOME.resolve(".local/share/twinrail"));
    }

    @Test
    void linuxFollowsTheXdgRules() {
        assertThat(usual("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/twinrail"));
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "/xdg"))).isEqualTo(Path.of("/xdg/twinrail"));
        assertThat(usual("Linux", Map.of("XDG_DATA_HOME", "relative")))
                .isEqualTo(HOME.resolve(".local/share/twinrail"));
    }

    @Test
    void macKeepsItInApplicationSupport() {
        assertThat(usual("Mac OS X", Map.of("XDG_DATA_HOME", "/xdg")))
                .isEqualTo(HOME.resolve("Library/Application Support/Twinrail"));
    }

    @Test
    void windowsKeepsItInLocalApplicationData() {
        assertThat(usual("Windows 11", Map.of("LOCALAPPDATA", "/appdata"))).isEqualTo(Path.of("/appdata/Twinrail"));
        assertThat(usual("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Local/Twinrail"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has access lists of the person's profile instead")
    void aNewFolderIsOpenToItsOwnerOnly() throws Exception {
        Path folder = root.resolve("a/b");
        DataFolder.create(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        Path throwAway = DataFolder.createThrowAway();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(throwAway)))
                .isEqualTo("rwx------");
        FolderTree.delete(throwAway);
        assertThat(throwAway).doesNotExist();
    }

    @Test
    void aFileInTheFoldersPlaceIsSaidSo() throws Exception {
        Path file = Files.createFile(root.resolve("file"));
        assertThatThrownBy(() -> DataFolder.create(file))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining(file.toString());
    }

    private static Path usual(String osName, Map<String, String> environment) {
        return DataFolder.choose(Optional.empty(), environment, osName, HOME);
    }
}
