package org.twinrail.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.api.InvalidInputException;

class MigrationsTest {
    @TempDir
    Path data;

    @Test
    void aScriptRunsOnceHoweverOftenTheDatabaseIsOpened() {
        Script counting = new Script(
                "V2__one.sql",
                "INSERT INTO notes_note VALUES (RANDOM_UUID(), 0, 'row' || (SELECT COUNT(*) FROM notes_note), 'x');");
        for (int start = 0; start < 3; start++) {
            try (Platform platform = new Platform(data, Contributed.notes(Contributed.NOTES_1, counting))) {
                assertThat(platform.notes()).containsExactly("row0=x");
            }
        }
    }

    @Test
    void scriptsRunInTheOrderOfTheirNumbers() {
        Script second = new Script("V2__ab.sql", "INSERT INTO notes_note VALUES (RANDOM_UUID(), 0, 'a', 'two');");
        Script tenth = new Script("V10__aa.sql", "UPDATE notes_note SET words = words || ' ten';");
        try (Platform platform = new Platform(data, Contributed.notes(tenth, second, Contributed.NOTES_1))) {
            assertThat(platform.notes()).containsExactly("a=two ten");
        }
    }

    @Test
    void aNewDatabaseNeedsNoCopy() throws Exception {
        try (Platform platform = new Platform(data, Contributed.labels(), Contributed.notes(Contributed.NOTES_1))) {
            platform.note("a", "first");
        }
        try (var files = Files.list(data.resolve("db"))) {
            assertThat(files.map(f -> f.getFileName().toString())).noneMatch(name -> name.endsWith(".zip"));
        }
    }

    @Test
    void dataIsCopiedBesideBeforeItsTablesChangeAndTheCopyBringsItBack() {
        try (Platform old = Platform.withNotes(data)) {
            old.note("a", "first");
        }
        try (Platform next = new Platform(data, Contributed.notes(Contributed.NOTES_1, Contributed.NOTES_2))) {
            next.note("b", "second");
        }
        Path copy = data.resolve("db/before-notes-V2.zip");
        assertThat(copy).isRegularFile();

        try (Platform old = Platform.withNotes(data)) {
            old.backups.restore(copy);
            assertThat(old.notes()).containsExactly("a=first");
        }
    }

    @Test
    void anEarlierCopyStays() throws Exception {
        try (Platform old = Platform.withNotes(data)) {
            old.note("a", "first");
        }
        Path earlier = data.resolve("db/before-notes-V2.zip");
        Files.writeString(earlier, "precious");
        try (Platform next = new Platform(data, Contributed.notes(Contributed.NOTES_1, Contributed.NOTES_2))) {
            next.note("b", "second");
        }

        assertThat(earlier).hasContent("precious");
        assertThat(data.resolve("db/before-notes-V2-2.zip")).isRegularFile();
    }

    @Test
    void aScriptThatWasChangedAfterwardsIsRefusedByName() {
        try (Platform platform = Platform.withNotes(data)) {
            platform.note("a", "first");
        }
        Script changed = new Script("V1__notes.sql", Contributed.NOTES_1.sql().replace("255", "300"));
        try (Platform platform = new Platform(data, Contributed.notes(changed, Contributed.NOTES_2))) {
            refused(platform, "V1__notes.sql", "notes");
        }
        try (Platform platform = Platform.withNotes(data)) {
            assertThat(platform.notes()).containsExactly("a=first");
        }
    }

    @Test
    void lineEndingsDoNotMakeAScriptAnother() {
        try (Platform platform = Platform.withNotes(data)) {
            platform.note("a", "first");
        }
        Script windows = new Script("V1__notes.sql", Contributed.NOTES_1.sql().replace("\n", "\r\n"));
        try (Platform platform = new Platform(data, Contributed.notes(windows))) {
            assertThat(platform.notes()).hasSize(1);
        }
    }

    @Test
    void dataOfANewerVersionIsRefused() {
        try (Platform platform = new Platform(data, Contributed.notes(Contributed.NOTES_1, Contributed.NOTES_2))) {
            platform.note("a", "first");
        }
        try (Platform platform = Platform.withNotes(data)) {
            refused(platform, "version 2", "version 1");
        }
    }

    @Test
    void aScriptThatFailsNamesTheCopyOfTheDataBefore() {
        try (Platform platform = Platform.withNotes(data)) {
            platform.note("a", "first");
        }
        Script wrong = new Script(
                "V2__wrong.sql", "ALTER TABLE notes_note ADD COLUMN place VARCHAR(40);\nSELECT nothing FROM nowhere;");
        try (Platform platform = new Platform(data, Contributed.notes(Contributed.NOTES_1, wrong))) {
            refused(platform, "V2__wrong.sql", "before-notes-V2.zip");
            refused(platform, "notes"); // again: nothing runs on half changed tables
        }
        try (Platform platform = Platform.withNotes(data)) {
            platform.backups.restore(data.resolve("db/before-notes-V2.zip"));
            assertThat(platform.notes()).containsExactly("a=first");
        }
    }

    @Test
    void aScriptWithAnotherNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Script("notes.sql", ""))
                .withMessageContaining("V1__words.sql");
    }

    private static void refused(Platform platform, String... words) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(platform::notes)
                .satisfies(refusal ->
                        assertThat(refusal.problems().get(0).in(Locale.ENGLISH)).contains(words))
                .satisfies(refusal ->
                        assertThat(refusal.problems().get(0).in(Locale.CHINESE)).containsPattern("[\\u4e00-\\u9fff]"));
    }
}
