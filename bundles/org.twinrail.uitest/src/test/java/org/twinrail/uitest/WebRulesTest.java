package org.twinrail.uitest;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.uitest.support.Screen;
import org.twinrail.uitest.support.WebScreen;

/** The rules of a company in a page: RAP in headless Chromium. */
@EnabledIf(value = "hasChromium", disabledReason = "there is no /usr/bin/chromium with /usr/bin/chromedriver")
class WebRulesTest extends RulesScenarios {
    @TempDir
    private static Path data;

    static boolean hasChromium() {
        return Files.isExecutable(Path.of("/usr/bin/chromium")) && Files.isExecutable(Path.of("/usr/bin/chromedriver"));
    }

    @Override
    Screen open(Path folder) throws Exception {
        return WebScreen.on(folder, "zh");
    }

    @Override
    Path data() {
        return data;
    }
}
