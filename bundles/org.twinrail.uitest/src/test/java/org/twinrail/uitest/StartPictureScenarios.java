package org.twinrail.uitest;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.uitest.support.Screen;

/** Pictures of the page with which an empty data folder begins. */
@Tag("screenshots")
@Timeout(600)
abstract class StartPictureScenarios {
    /** Opens an empty data folder in Chinese. */
    abstract Screen openEmpty(Path folder) throws Exception;

    /** The name of the toolkit, as the pictures' folder has it. */
    abstract String toolkit();

    @Test
    void startPage(@TempDir Path data) throws Exception {
        try (Screen screen = openEmpty(data)) {
            screen.await("start.empty");
            take(screen, "zh", "light");
            screen.click("header.looks");
            take(screen, "zh", "dark");
            screen.click("header.language");
            take(screen, "en", "dark");
            screen.click("header.looks");
            take(screen, "en", "light");
        }
    }

    private void take(Screen screen, String language, String looks) {
        screen.settle();
        new Album(toolkit(), language, looks, 100).take(screen, "start");
    }
}
