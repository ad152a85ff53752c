package org.twinrail.uitest;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.Screen;

/** The rules of a company in a window: SWT on the display this process has. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no display")
class DesktopRulesTest extends RulesScenarios {
    @TempDir
    private static Path data;

    @Override
    Screen open(Path folder) throws Exception {
        return DesktopScreen.on(folder, "zh");
    }

    @Override
    Path data() {
        return data;
    }
}
