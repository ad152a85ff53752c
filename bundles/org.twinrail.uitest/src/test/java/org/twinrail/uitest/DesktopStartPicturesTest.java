package org.twinrail.uitest;

import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.twinrail.uitest.support.DesktopScreen;
import org.twinrail.uitest.support.Screen;

/** Pictures of the window, empty. */
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "there is no display")
class DesktopStartPicturesTest extends StartPictureScenarios {
    @Override
    Screen openEmpty(Path folder) throws Exception {
        return DesktopScreen.on(folder, "zh");
    }

    @Override
    String toolkit() {
        return "desktop";
    }
}
